import { pane } from "../i18n/pane";
import { Caption1, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons";
import type { Ref } from "react";
import { type Language, languageOf, languages } from "../i18n/language";
import { useSay } from "./speech";
import { Stack } from "./parts/stack";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    marginTop: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  privacy: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0 },
  language: { flexShrink: 0 },
});

type Props = {
  readonly language: Language;
  /** The chosen language, if it could not be loaded. */
  readonly unspoken: Language | null;
  readonly onLanguage: (language: Language) => void;
  readonly diagnosticsPlace: Ref<HTMLSpanElement>;
  readonly onDiagnostics: () => void;
};

/** The privacy statement, a link to the diagnostics, and the language choice. */
export function Footer({ language, unspoken, onLanguage, diagnosticsPlace, onDiagnostics }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  return (
    <footer className={styles.footer}>
      <Stack gap="XXS" isNarrow>
        <Caption1 className={styles.privacy}>
          <LockClosed16Regular className={styles.icon} aria-hidden />
          {say("privacy")}
        </Caption1>
        <span ref={diagnosticsPlace}>
          <Link as="button" className={styles.link} onClick={onDiagnostics}>
            {say("diagnostics")}
          </Link>
        </span>
        <span role="alert">
          {unspoken && (
            <Caption1>{say("language.failed", { language: say(`language.${unspoken}`) })}</Caption1>
          )}
        </span>
      </Stack>
      <Select
        className={styles.language}
        size="small"
        appearance="outline"
        aria-label={say("language")}
        value={language}
        onChange={(_, { value }) => onLanguage(languageOf(value))}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {say(`language.${each}`)}
          </option>
        ))}
      </Select>
    </footer>
  );
}
