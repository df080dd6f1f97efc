import { pane } from "../../../i18n/pane";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo } from "react";
import { decidingPositions } from "../../../roster/positions/alike-lines";
import type { ScreenProps } from "../../parts/screen-props";
import { useSay } from "../../speech";
import { CheckBar } from "./check-bar";
import { FirstRun } from "./first-run";
import { SettingsProblems } from "../../parts/settings-problems";
import { QuestionForm } from "../../parts/question-form";
import { verdictCode } from "../../store/check/verdict-code";
import { late, loadExpected, soon } from "../../late";
import { LiveRegion } from "../../parts/live-region";
import { Stack } from "../../parts/stack";
import { ScreenButton, screenFor } from "./screen-for";

/** Not needed before the first answer, so it is loaded together with the engine. */
const VerdictCard = late(soon(async () => (await import("./verdict-card")).VerdictCard));
const CheckReasons = late(soon(async () => (await import("./check-reasons")).CheckReasons));
const CheckResults = late(soon(async () => (await import("./check-results")).CheckResults));

const TrySample = late(async () => (await import("./sample/try-sample")).TrySample);

/** Needed only for a roster without permit categories. */
const PositionsToDecide = late(async () => (await import("./categories/categories-card")).PositionsToDecide);

/** Loaded once the verdict is known. */
const TodaySection = late(soon(async () => (await import("./today/today-section")).TodaySection));

const useStyles = makeStyles({
  screen: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
});

/** The check button, followed by the verdict, its reasons and the findings. */
export function CheckScreen({ check, onShow }: ScreenProps) {
  const styles = useStyles();
  const say = useSay(pane);
  const { isLoaded, phase, question, answer, reading, sortings } = check;
  useEffect(() => void loadExpected(), []);
  // The verdict is shown at once; what renders slowly follows.
  const settled = useDeferredValue(
    useMemo(() => ({ answer, reading, sortings }), [answer, reading, sortings]),
  );
  const drawn = { ...check, ...settled };
  const elsewhere = drawn.answer && screenFor(drawn.answer);
  // While the verdict depends on positions, deciding them is all there is to do.
  const isAskedFirst =
    drawn.answer?.result.kind === "check" &&
    drawn.answer.result.verdict === "undecided" &&
    decidingPositions(drawn.answer.positions) > 0;
  // The button stays at the same index among these children, and so keeps the focus, when the first run ends.
  return (
    <Stack gap="L" className={styles.screen}>
      {answer === null && <FirstRun day={question.day} />}
      <CheckBar check={check} />
      {answer === null && <TrySample start={check.start} />}
      <LiveRegion
        isEmpty={answer === null}
        role="status"
        aria-label={say("verdict.label")}
        aria-busy={phase.kind === "reading" || phase.kind === "judging"}
        data-verdict={answer ? verdictCode(answer) : ""}
      >
        {isLoaded && <VerdictCard target={check.target} {...{ answer, reading }} ignoring={check.ignoring} />}
      </LiveRegion>
      {elsewhere && <ScreenButton screen={elsewhere} onShow={onShow} />}
      {drawn.answer && <SettingsProblems problems={drawn.answer.settings.problems} />}
      {drawn.answer?.positions && (
        <PositionsToDecide asked={drawn.answer.positions} onWritten={check.readSettings} />
      )}
      {drawn.answer?.result.kind === "check" && drawn.reading && !isAskedFirst && (
        <TodaySection answer={drawn.answer} reading={drawn.reading} onPlan={() => onShow("plan")} />
      )}
      {isLoaded && <CheckReasons check={drawn} />}
      <QuestionForm check={check} />
      {isLoaded && <CheckResults check={drawn} />}
    </Stack>
  );
}
