import {
  Button,
  Caption1,
  Caption1Strong,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { CheckProgress } from "../check/check-progress";
import type { VacanciesInUse } from "./use-vacancies";
import { useVacancySpeech } from "./vacancy-speech";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  button: { flexShrink: 0 },
  wide: { flexGrow: 1 },
  read: { minWidth: 0 },
  when: { color: tokens.colorNeutralForeground2 },
});

/** The button, what was checked and when, and whatever stands between the user and a fresh answer. */
export function VacancyBar({ state, session }: VacanciesInUse) {
  const styles = useStyles();
  const { say, sayScreen } = useVacancySpeech();
  const { phase, reading, isStale, isBehind } = state;
  const isBusy = phase.kind === "reading" || phase.kind === "judging";
  const again = () => void session.check(reading?.sheet.id);
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Button
          className={reading ? styles.button : styles.wide}
          appearance="primary"
          size={reading ? "medium" : "large"}
          disabledFocusable={isBusy}
          onClick={() => void session.check()}
        >
          {sayScreen("check")}
        </Button>
        {reading && (
          <div className={styles.read}>
            <Caption1Strong truncate wrap={false} block title={reading.sheet.sheet}>
              {reading.sheet.sheet}
            </Caption1Strong>
            <Caption1 block className={styles.when}>
              {say(isStale ? "read.stale" : "read.at", { time: reading.at })}
            </Caption1>
          </div>
        )}
      </div>
      {isBusy && <CheckProgress phase={phase} onCancel={() => session.cancel()} />}
      <div aria-live="polite">
        {phase.kind === "failed" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{say(`failure.${phase.failure}`)}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void session.check()}>
                {say("try.again")}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {phase.kind === "idle" && reading && isBehind && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              {say("stale", { time: reading.at })}{" "}
              <Link as="button" inline onClick={again}>
                {say("check.again")}
              </Link>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
