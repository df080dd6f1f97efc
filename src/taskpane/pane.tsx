import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Language } from "../i18n/language";
import { useCheck } from "./check/use-check";
import type { CheckRequests } from "./check-requests";
import type { Clock } from "./clock";
import { ErrorBoundary } from "./error-boundary";
import type { ExcelVerbs } from "./excel-verbs";
import { Footer } from "./footer";
import { Navigation } from "./navigation/navigation";
import type { ScreenId } from "./navigation/screen-props";
import { ScreenPanel } from "./navigation/screen-panel";
import { firstScreen, screens } from "./navigation/screens";
import type { LanguageMemory } from "./remembered-language";
import { SpeechContext, speechIn } from "./speech";
import { themes } from "./themes";
import { type ColorScheme, useColorScheme } from "./use-color-scheme";

export type PaneProps = {
  readonly verbs: ExcelVerbs;
  readonly clock: Clock;
  readonly requests: CheckRequests;
  readonly officeTheme: () => ColorScheme | null;
  /** The language of Excel itself, which the pane follows until its user chooses another. */
  readonly officeLanguage: Language;
  readonly memory: LanguageMemory;
};

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
});

/** The whole task pane: theme, language, the screens and the footer. */
export function Pane({ officeTheme, officeLanguage, memory, ...rest }: PaneProps) {
  const styles = useStyles();
  const scheme = useColorScheme(officeTheme);
  const [language, setLanguage] = useState(() => memory.recall() ?? officeLanguage);
  const speech = useMemo(() => speechIn(language), [language]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = scheme;
  }, [language, scheme]);

  const chooseLanguage = (chosen: Language) => {
    setLanguage(chosen);
    memory.remember(chosen === officeLanguage ? null : chosen);
  };

  return (
    <SpeechContext value={speech}>
      <FluentProvider theme={themes[scheme]}>
        {/* Menus, which stand outside, take over the classes of the provider itself. */}
        <div className={styles.page}>
          <ErrorBoundary>
            <Screens {...rest} />
          </ErrorBoundary>
          <Footer language={language} onLanguage={chooseLanguage} />
        </div>
      </FluentProvider>
    </SpeechContext>
  );
}

type ScreensProps = Pick<PaneProps, "verbs" | "clock" | "requests">;

/** One screen at a time. The first one is only hidden while another is shown, and keeps what stands on it. */
function Screens({ verbs, clock, requests }: ScreensProps) {
  const check = useCheck(verbs, clock);
  const [shown, setShown] = useState<ScreenId>(firstScreen);

  const checkOnRequest = useEffectEvent(() => {
    setShown(firstScreen);
    void check.start();
  });
  useEffect(() => requests.listen(() => checkOnRequest()), [requests]);

  return (
    <>
      <Navigation shown={shown} onShow={setShown} />
      <main>
        {screens
          .filter(({ id }) => id === shown || id === firstScreen)
          .map(({ id, Screen }) => (
            <ScreenPanel key={id} id={id} isShown={id === shown}>
              <Screen verbs={verbs} clock={clock} check={check} onShow={setShown} />
            </ScreenPanel>
          ))}
      </main>
    </>
  );
}
