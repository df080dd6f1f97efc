import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Language } from "../i18n/language";
import { Store } from "./store/store";
import { useCheck } from "./store/check/use-check";
import { StoreContext, useStore } from "./store/use-store";
import type { Clock } from "./clock";
import { ErrorBoundary } from "./parts/error-boundary";
import { KeepFocus } from "./parts/keep-focus";
import type { ExcelVerbs } from "./excel-verbs";
import { Footer } from "./footer";
import { Navigation, ScreenPanel } from "./navigation/navigation";
import type { ScreenId } from "./parts/screen-props";
import { firstScreen, screens } from "./navigation/screens";
import type { CommandQueue } from "./command-queue";
import type { LanguageMemory } from "./remembered-language";
import { CommandPlace } from "./commands/command-place";
import { useCommands } from "./commands/use-commands";
import { showTop } from "./show-top";
import { LanguageContext } from "./speech";
import { themes } from "./themes";
import { type ColorScheme, useColorScheme } from "./use-color-scheme";
import { late } from "./late";
import { loadTexts } from "../i18n/load-texts";

export type PaneProps = {
  readonly verbs: ExcelVerbs;
  readonly clock: Clock;
  readonly commands: CommandQueue;
  readonly officeTheme: () => ColorScheme | null;
  /** Excel's own language, which the pane follows until the user chooses another. */
  readonly officeLanguage: Language;
  readonly memory: LanguageMemory;
};

/** For support; few users ever see it. */
const DiagnosticsPage = late(
  async () => (await import("./screens/diagnostics/diagnostics-page")).DiagnosticsPage,
);

const FocusKept = late(async () => (await import("./parts/focus-kept")).FocusKept);

const useStyles = makeStyles({
  // High contrast themes give buttons the colour of plain text, and many links are buttons.
  themed: {
    "@media (forced-colors: active)": {
      "& .fui-Link": { color: "LinkText", textDecorationLine: "underline" },
      // Fluent marks a focused link only by a second underline, which is easily missed.
      "& .fui-Link:focus-visible": {
        outlineStyle: "solid",
        outlineWidth: "2px",
        outlineColor: "Highlight",
        outlineOffset: "-1px",
      },
    },
  },
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
});

/** The whole task pane: theme, language, screens and footer. */
export function Pane({ officeTheme, officeLanguage, memory, ...rest }: PaneProps) {
  const styles = useStyles();
  const scheme = useColorScheme(officeTheme);
  const [language, setLanguage] = useState(() => memory.recall() ?? officeLanguage);

  const [store] = useState(() => new Store(rest.verbs, rest.clock));

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = scheme;
  }, [language, scheme]);

  const [isFocusKept, setFocusKept] = useState(false);
  const keepFocus = useCallback(() => setFocusKept(true), []);

  const [isDiagnosing, setDiagnosing] = useState(false);
  const diagnosticsPlace = useRef<HTMLSpanElement>(null);

  /** The chosen language, if its texts could not be loaded; the pane then keeps its language. */
  const [unspoken, setUnspoken] = useState<Language | null>(null);

  const chooseLanguage = async (chosen: Language) => {
    try {
      await loadTexts(chosen);
    } catch {
      setUnspoken(chosen);
      return;
    }
    setUnspoken(null);
    setLanguage(chosen);
    memory.remember(chosen === officeLanguage ? null : chosen);
  };

  return (
    <LanguageContext value={language}>
      <FluentProvider theme={themes[scheme]} className={styles.themed}>
        {/* Menus are rendered outside and get the classes of the provider itself. */}
        <div className={styles.page}>
          <ErrorBoundary>
            <StoreContext value={store}>
              <KeepFocus value={keepFocus}>
                <Screens
                  {...rest}
                  isDiagnosing={isDiagnosing}
                  onScreen={() => setDiagnosing(false)}
                  onBack={() => {
                    setDiagnosing(false);
                    diagnosticsPlace.current?.querySelector("button")?.focus();
                  }}
                />
              </KeepFocus>
            </StoreContext>
          </ErrorBoundary>
          <Footer
            language={language}
            unspoken={unspoken}
            onLanguage={(chosen) => void chooseLanguage(chosen)}
            diagnosticsPlace={diagnosticsPlace}
            onDiagnostics={() => setDiagnosing(true)}
          />
          {isFocusKept && <FocusKept />}
        </div>
      </FluentProvider>
    </LanguageContext>
  );
}

type ScreensProps = Pick<PaneProps, "commands"> & {
  readonly isDiagnosing: boolean;
  /** Called when a screen is requested while the diagnostics may be shown. */
  readonly onScreen: () => void;
  /** Called when the user leaves the diagnostics for the previous screen. */
  readonly onBack: () => void;
};

/** Shows one screen at a time. The first one is only hidden meanwhile, and keeps its state. */
function Screens({ commands, isDiagnosing, onScreen, onBack }: ScreensProps) {
  const { verbs } = useStore();
  const check = useCheck();
  const [shown, setShown] = useState<ScreenId>(firstScreen);
  // Another page starts at its top, not at the old scroll position.
  useLayoutEffect(showTop, [shown, isDiagnosing]);
  const show = (screen: ScreenId) => {
    setShown(screen);
    onScreen();
  };
  const command = useCommands(commands, check, verbs, () => show(firstScreen));

  return (
    <>
      <Navigation shown={isDiagnosing ? null : shown} onShow={show} />
      <main>
        {command && <CommandPlace command={command} check={check} />}
        {screens
          .filter(({ id }) => id === shown || id === firstScreen)
          .map(({ id, Screen }) => (
            <ScreenPanel key={id} id={id} isShown={id === shown && !isDiagnosing}>
              <Screen check={check} onShow={show} />
            </ScreenPanel>
          ))}
        {isDiagnosing && (
          <ErrorBoundary>
            <DiagnosticsPage onLeave={onBack} />
          </ErrorBoundary>
        )}
      </main>
    </>
  );
}
