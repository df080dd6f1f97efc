import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Language } from "../i18n/language";
import { CheckScreen } from "./check/check-screen";
import type { CheckRequests } from "./check-requests";
import type { Clock } from "./clock";
import { ErrorBoundary } from "./error-boundary";
import type { ExcelVerbs } from "./excel-verbs";
import { Footer } from "./footer";
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

/** The whole task pane: theme, language, the screen and the footer. */
export function Pane({ verbs, clock, requests, officeTheme, officeLanguage, memory }: PaneProps) {
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
      <FluentProvider theme={themes[scheme]} className={styles.page}>
        <ErrorBoundary>
          <CheckScreen verbs={verbs} clock={clock} requests={requests} />
        </ErrorBoundary>
        <Footer language={language} onLanguage={chooseLanguage} />
      </FluentProvider>
    </SpeechContext>
  );
}
