import type { LawInForce } from "../../../domain/proof";
import type { DatedRule } from "../../../law/dated";
import type { Day } from "../../../law/day";
import { type RuleId, rules } from "../../../law/rules";
import type { Check } from "../../../roster/check";
import type { Steps } from "../../../roster/steps";
import type { Answer } from "../../store/check/answer";
import { verdictCode } from "../../store/check/verdict-code";
import { historyOf, isSameValue } from "./history-of";

/** Computes the answer for a day in slices, so that the pane stays responsive. */
export type AnswerOn = (day: Day) => Steps<Answer>;

/** A legal value relevant to the verdict that differs between two days. */
export type LawChange = { readonly rule: RuleId; readonly before: LawInForce; readonly after: LawInForce };

/** One roster on two days, earlier one first. */
export type Comparison = {
  readonly earlier: Answer;
  readonly later: Answer;
  /** How the verdict changed; null if it did not, or if a day has none. */
  readonly change: "lost" | "gained" | "changed" | null;
  /** The day on which the law alone changed the verdict; null if it did not. */
  readonly turnedOn: Day | null;
  readonly law: readonly LawChange[];
};

/** Compares the verdicts on one roster on two days. */
export function* compareDays(answerOn: AnswerOn, one: Day, other: Day): Steps<Comparison> {
  const earlier = yield* answerOn(Math.min(one, other) as Day);
  const later = yield* answerOn(Math.max(one, other) as Day);
  const [before, after] = [checkIn(earlier), checkIn(later)];
  const isTurned = before !== null && after !== null && before.verdict !== after.verdict;
  const law = before && after ? lawChanges(before, after) : [];
  return {
    earlier,
    later,
    law,
    change: isTurned ? kindOfChange(before, after) : null,
    turnedOn: isTurned ? yield* turningDay(answerOn, earlier, later, law) : null,
  };
}

/** The day before the last change of a relevant legal value, the most informative day to compare with. */
export function dayBeforeLastChange(answer: Answer): Day {
  const used = checkIn(answer)?.proof.law.map(({ rule }) => rule) ?? [];
  const ends = rules
    .filter(({ id }) => used.includes(id))
    .flatMap((rule: DatedRule<unknown>) => historyOf(rule, answer.day).previous?.until ?? []);
  return ends.length > 0 ? (Math.max(...ends) as Day) : ((answer.day - 1) as Day);
}

function checkIn({ result }: Answer): Check | null {
  return result.kind === "check" ? result : null;
}

function kindOfChange(before: Check, after: Check): Comparison["change"] {
  if (before.verdict === "exempt") return "lost";
  return after.verdict === "exempt" ? "gained" : "changed";
}

function lawChanges(before: Check, after: Check): readonly LawChange[] {
  return after.proof.law.flatMap((now) => {
    const then = before.proof.law.find(({ rule }) => rule === now.rule);
    return then && !isSameValue(then.value, now.value) ? [{ rule: now.rule, before: then, after: now }] : [];
  });
}

/** People come and go too, so the verdicts on the day of a legal change and the day before must differ. */
function* turningDay(
  answerOn: AnswerOn,
  earlier: Answer,
  later: Answer,
  law: readonly LawChange[],
): Steps<Day | null> {
  const days = [...new Set(law.map(({ after }) => after.from))].sort((a, b) => a - b);
  for (const day of days) {
    const dayBefore = yield* answerOn((day - 1) as Day);
    if (verdictCode(dayBefore) !== verdictCode(earlier)) continue;
    if (verdictCode(yield* answerOn(day)) === verdictCode(later)) return day;
  }
  return null;
}
