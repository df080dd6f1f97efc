import { annualRequestOn, deadlineAfter } from "../../../domain/deadline";
import type { Employer } from "../../../domain/employer";
import { exposureTo } from "../../../domain/exposure";
import { explainFine } from "../../../i18n/explain-fine";
import { type Day, toDotted } from "../../../law/day";
import type { DeadlineRule } from "../../../law/deadlines";
import type { SourceId } from "../../../law/sources";
import type { CheckSpeech } from "../../check-speech";
import { confidenceWords } from "../../../i18n/confidence-words";
import { publisherOf } from "../../../i18n/source-name";

/** A deadline in words: what is to be done, by when, and what stands behind that. */
export type DeadlineWords = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly lines: readonly string[];
  readonly sources: readonly SourceId[];
};

/** A duty after an event of a day, with its last day, how sure that is, and what may be fined the day after it. */
export function deadlineWords(
  rule: DeadlineRule,
  event: Day,
  employer: Employer,
  { sayAnswer, sayRule, language }: CheckSpeech,
): DeadlineWords {
  const title = sayRule(`deadline.${rule.id}`);
  const deadline = deadlineAfter(rule, event, new Set());
  if (deadline === null)
    return { id: rule.id, title, note: sayRule("deadline.unknown"), lines: [], sources: [] };
  const { last, advised, moved, term, sources } = deadline;
  const late = (last + 1) as Day;
  const exposure = rule.missed && exposureTo(rule.missed, employer, late, late);
  const isOfRegister = rule.missed === "contract_data";
  const isChanged = rule.id === "foreigner_arrived" && deadline.confidence === "disputed";
  return {
    id: rule.id,
    title,
    note: sayRule("deadline.by", { last: toDotted(last), ...term }),
    lines: [
      ...(advised === null || moved === null
        ? []
        : [
            sayRule("deadline.day_off", {
              last: toDotted(last),
              advised: toDotted(advised),
              moved: toDotted(moved),
            }),
          ]),
      ...(isOfRegister ? [sayRule("deadline.order")] : []),
      ...(isChanged ? [sayRule("deadline.registration", { date: toDotted(deadline.since) })] : []),
      confidenceWords(deadline, sayRule),
      ...(exposure === null ? [] : [explainFine(exposure, sayAnswer, language)]),
    ],
    sources,
  };
}

/** The annual request for the next year: by when, as each source tells it. */
export function requestWords(day: Day, speech: CheckSpeech): DeadlineWords {
  const { sayRule } = speech;
  const { forYear, days, advised } = annualRequestOn(day);
  const isLate = days.every(({ daysLeft }) => daysLeft < 0);
  const [first] = days;
  return {
    id: "annual_request",
    title: sayRule("request.title", { year: String(forYear) }),
    note:
      isLate || first === undefined
        ? sayRule("request.late")
        : sayRule("request.by", { last: toDotted(first.last) }),
    lines: [
      sayRule("request.intro"),
      ...days.map(({ last, daysLeft, sources }) =>
        sayRule(daysLeft < 0 ? "request.option.past" : "request.option", {
          last: toDotted(last),
          left: daysLeft,
          publishers: sources.map((id) => publisherOf(id, speech)).join(", "),
        }),
      ),
      ...(advised === null || advised < day
        ? []
        : [sayRule("request.advised", { advised: toDotted(advised) })]),
    ],
    sources: days.flatMap(({ sources }) => sources),
  };
}
