import { planTexts } from "../../../i18n/plan";
import { useSay } from "../../speech";
import { BarNotices } from "../../parts/bar-notices";
import { CheckProgress } from "../../parts/check-progress";
import type { CheckState } from "../../store/check/use-check";
import { useKept } from "../../store/use-store";
import { keptPlan } from "../../store/plan/plan-session";
import { AnswerBar } from "../../parts/answer-bar";

/** The forecast button, the roster it is about, and whatever prevents a current answer. */
export function PlanBar({ check }: { readonly check: CheckState }) {
  const sayPlan = useSay(planTexts);
  const [{ question, phase, answer, isStale }, plan] = useKept(keptPlan);
  const isReading = check.phase.kind === "reading" || check.phase.kind === "judging";
  const isLooking = phase.kind === "judging";
  // The Check screen reads the roster, so that both screens are always about the same one.
  const look = () => void (check.reading === null ? check.start() : check.again());
  const isChecksFault = check.phase.kind === "failed";
  const roster = answer?.roster;
  return (
    <AnswerBar
      label={sayPlan("look", { months: question.months })}
      isBusy={isReading || isLooking}
      onStart={look}
      read={roster ? { sheet: roster.sheet.sheet, at: roster.at, isStale: isStale || check.isStale } : null}
    >
      {isReading && <CheckProgress phase={check.phase} onCancel={check.cancel} />}
      {!isReading && isLooking && (
        <CheckProgress phase={phase} words={sayPlan("looking")} onCancel={() => plan.cancel()} />
      )}
      <BarNotices
        phase={isChecksFault ? check.phase : phase}
        behindSince={roster && check.isBehind ? roster.at : null}
        onRetry={isChecksFault ? look : () => void plan.tryAgain()}
        onAgain={look}
      />
    </AnswerBar>
  );
}
