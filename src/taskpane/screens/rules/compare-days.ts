import type { LawInForce } from "../../../domain/proof";
import type { DatedRule } from "../../../law/dated";
import type { Day } from "../../../law/day";
import { type RuleId, rules } from "../../../law/rules";
import type { Check } from "../../../roster/check";
import type { Steps } from "../../../roster/steps";
import type { Answer } from "../../store/check/answer";
import { verdictCode } from "../../store/check/verdict-code";
import { historyOf, isSameValue } from "./history-of";

/** Answers for a day in steps, so that the pane goes on answering its user. */
export type AnswerOn = (day: Day) => Steps<Answer>;

/** A value of the law that the verdict looks at and that differs between two days. */
export type LawChange = { readonly rule: RuleId; readonly before: LawInForce; readonly after: LawInForce };

/** One roster on two days, the earlier one first. */
export type Comparison = {
  readonly earlier: Answer;
  readonly later: Answer;
  /** What became of the verdict; null where it stayed, or where a day has none. */
  readonly change: "lost" | "gained" | "changed" | null;
  /** The day on which the law alone turned the verdict; null where it did not. */
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

/** The day before the last change of a value that the verdict looks at: the day most worth comparing with. */
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

/** People come and go as well, so the verdicts on the day of a change and on the day before it have to tell. */
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
