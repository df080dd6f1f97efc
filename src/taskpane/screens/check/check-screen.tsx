import { pane } from "../../../i18n/pane";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { decidingPositions } from "../../../roster/positions/alike-lines";
import type { ScreenProps } from "../../parts/screen-props";
import { useSay } from "../../speech";
import { CheckBar } from "./check-bar";
import { FirstRun } from "./first-run";
import { SettingsProblems } from "../../parts/settings-problems";
import { QuestionForm } from "../../parts/question-form";
import { verdictCode } from "../../store/check/verdict-code";
import { late } from "../../late";
import { useStore } from "../../store/use-store";

/** What shows an answer comes with what judges, before there is one. */
const VerdictCard = late(async () => (await import("./verdict-card")).VerdictCard);
const CheckReasons = late(async () => (await import("./check-reasons")).CheckReasons);
const CheckResults = late(async () => (await import("./check-results")).CheckResults);

const TrySample = late(async () => (await import("./sample/try-sample")).TrySample);

/** What a list without permit categories asks first. */
const PositionsToDecide = late(
  async () => (await import("./categories/positions-to-decide")).PositionsToDecide,
);

/** What to do comes once the verdict stands. */
const TodaySection = late(async () => (await import("./today/today-section")).TodaySection);

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  // Before the first check the empty region takes no room but is there: screen readers hear only what comes later.
  empty: { position: "absolute" },
});

/** One button, then the verdict, its reasons and what to mend. */
export function CheckScreen({ check, onShow }: ScreenProps) {
  const { verbs } = useStore();
  const styles = useStyles();
  const say = useSay(pane);
  const { isLoaded, phase, question, answer, reading, sortings } = check;
  // The verdict is shown at once; what takes long to draw comes after it, in turns.
  const settled = useDeferredValue(
    useMemo(() => ({ answer, reading, sortings }), [answer, reading, sortings]),
  );
  const drawn = { ...check, ...settled };
  // While positions decide there is nothing to be done but to answer them.
  const isAskedFirst =
    drawn.answer?.result.kind === "check" &&
    drawn.answer.result.verdict === "undecided" &&
    decidingPositions(drawn.answer.positions) > 0;
  // The button keeps its place among these children, and with it the keyboard's focus, when the first run ends.
  return (
    <div className={styles.screen}>
      {answer === null && <FirstRun day={question.day} />}
      <CheckBar check={check} />
      {answer === null && <TrySample start={check.start} writeSheet={verbs.writeSheet} />}
      <div
        role="status"
        aria-label={say("verdict.label")}
        aria-busy={phase.kind === "reading" || phase.kind === "judging"}
        data-verdict={answer ? verdictCode(answer) : ""}
        className={mergeClasses(answer === null && styles.empty)}
      >
        {isLoaded && <VerdictCard target={check.target} {...{ answer, reading }} ignoring={check.ignoring} />}
      </div>
      {drawn.answer && <SettingsProblems problems={drawn.answer.settings.problems} />}
      {drawn.answer?.positions && (
        <PositionsToDecide asked={drawn.answer.positions} onWritten={check.readSettings} />
      )}
      {drawn.answer?.result.kind === "check" && drawn.reading && !isAskedFirst && (
        <TodaySection answer={drawn.answer} reading={drawn.reading} onPlan={() => onShow("plan")} />
      )}
      {isLoaded && <CheckReasons check={drawn} />}
      <QuestionForm
        question={question}
        smallBusiness={answer?.smallBusiness ?? question.smallBusiness ?? "not_said"}
        isFromTable={question.smallBusiness === null && (answer?.smallBusiness ?? "not_said") !== "not_said"}
        onQuestion={check.ask}
      />
      {isLoaded && <CheckResults check={drawn} />}
    </div>
  );
}
