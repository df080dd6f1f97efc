import {
  Button,
  Caption1,
  Caption1Strong,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useSpeech } from "../speech";
import type { Reading } from "./answer";
import { ReadingProgress } from "./reading-progress";
import type { Phase } from "./use-sheet-check";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  sticky: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // Full width over what scrolls below it, up to the edges of the screen's padding.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  // Excel's own menu of the pane lies over its top right corner.
  clear: { paddingRight: "34px" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  wide: { flexGrow: 1 },
  read: { minWidth: 0 },
  when: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly reading: Reading | null;
  readonly phase: Phase;
  readonly isStale: boolean;
  readonly onCheck: () => void;
};

/** The button, what was checked and when, and whatever stands between the user and a fresh answer. */
export function CheckBar({ reading, phase, isStale, onCheck }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const isReading = phase.kind === "reading";
  return (
    <div className={mergeClasses(styles.bar, reading !== null && styles.sticky)}>
      <div className={mergeClasses(styles.row, reading !== null && styles.clear)}>
        <Button
          className={mergeClasses(styles.button, reading === null && styles.wide)}
          appearance="primary"
          size={reading === null ? "large" : "medium"}
          disabledFocusable={isReading}
          onClick={onCheck}
        >
          {say("check")}
        </Button>
        {reading && (
          <div className={styles.read}>
            <Caption1Strong truncate wrap={false} block title={reading.sheet.sheet}>
              {reading.sheet.sheet}
            </Caption1Strong>
            <Caption1 block className={styles.when}>
              {say("read.at", { time: reading.at })}
            </Caption1>
          </div>
        )}
      </div>
      {phase.kind === "reading" && <ReadingProgress done={phase.done} total={phase.total} />}
      <div aria-live="polite">
        {phase.kind === "failed" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{say("failure.read")}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={onCheck}>
                {say("try.again")}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {phase.kind === "idle" && reading && isStale && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              {say("stale", { time: reading.at })}{" "}
              <Link as="button" inline onClick={onCheck}>
                {say("check.again")}
              </Link>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
