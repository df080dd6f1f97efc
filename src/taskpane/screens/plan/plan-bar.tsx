import { planTexts } from "../../../i18n/plan";
import { pane } from "../../../i18n/pane";
import { useSay } from "../../speech";
import {
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { Quiet } from "../../parts/quiet";
import { BarNotices } from "../../parts/bar-notices";
import { CheckProgress } from "../../parts/check-progress";
import type { CheckState } from "../../store/check/use-check";
import { useKept } from "../../store/use-store";
import { keptPlan } from "../../store/plan/kept-plan";
import { Stack } from "../../parts/stack";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  button: { flexShrink: 0 },
  wide: { flexGrow: 1 },
  // Beside a long button the text would shrink to a very narrow column.
  read: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
  words: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
});

/** The forecast button, the roster it is about, and whatever prevents a current answer. */
export function PlanBar({ check }: { readonly check: CheckState }) {
  const styles = useStyles();
  const say = useSay(pane);
  const sayPlan = useSay(planTexts);
  const [{ question, phase, answer, isStale }, plan] = useKept(keptPlan);
  const isReading = check.phase.kind === "reading" || check.phase.kind === "judging";
  const isLooking = phase.kind === "judging";
  // The Check screen reads the roster, so that both screens are always about the same one.
  const look = () => void (check.reading === null ? check.start() : check.again());
  const isChecksFault = check.phase.kind === "failed";
  return (
    <Stack>
      <div className={styles.row}>
        <Button
          className={answer ? styles.button : styles.wide}
          appearance="primary"
          size={answer ? "medium" : "large"}
          disabledFocusable={isReading || isLooking}
          onClick={look}
        >
          {sayPlan("look", { months: question.months })}
        </Button>
        {answer && (
          <div className={styles.read}>
            <Caption1Strong truncate wrap={false} block title={answer.roster.sheet.sheet}>
              {answer.roster.sheet.sheet}
            </Caption1Strong>
            <Quiet block>
              {say(isStale || check.isStale ? "read.stale" : "read.at", { time: answer.roster.at })}
            </Quiet>
          </div>
        )}
      </div>
      {isReading && <CheckProgress phase={check.phase} onCancel={check.cancel} />}
      {!isReading && isLooking && (
        <Stack gap="XS">
          <ProgressBar aria-label={sayPlan("looking")} />
          <div className={styles.words}>
            <Caption1>{sayPlan("looking")}</Caption1>
            <Button size="small" onClick={() => plan.cancel()}>
              {say("cancel")}
            </Button>
          </div>
        </Stack>
      )}
      <BarNotices
        phase={isChecksFault ? check.phase : phase}
        behindSince={answer && check.isBehind ? answer.roster.at : null}
        onRetry={isChecksFault ? look : () => void plan.tryAgain()}
        onAgain={look}
      />
    </Stack>
  );
}
