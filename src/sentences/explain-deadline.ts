import type { PlainKeyOf } from "../i18n/message-values";
import { speaker } from "../i18n/speaker";
import { annualRequestOn, type Deadline, deadlineAfter } from "../domain/deadline";
import type { Employer } from "../domain/employer";
import { exposureTo } from "../domain/exposure";
import { answers } from "../i18n/answers";
import { explainFine } from "./explain-fine";
import type { Language } from "../i18n/language";
import { type SayRules, rulesTexts } from "../i18n/rules";
import { isCovered, UNKNOWN, versionOn } from "../law/dated";
import { type Day, toDotted } from "../law/day";
import type { DeadlineId, DeadlineRule } from "../law/deadlines";
import type { SourceId } from "../law/sources";
import { confidenceWords } from "./confidence-words";
import { publisherOf } from "./source-name";

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
  language: Language,
): DeadlineWords {
  const sayAnswer = speaker(answers, language);
  const sayRule = speaker(rulesTexts, language);
  const title = sayRule(`deadline.${rule.id}`);
  const deadline = deadlineAfter(rule, event, new Set());
  if (deadline === null) return { id: rule.id, title, ...notKnown(rule, event, sayRule) };
  const { last, term, sources } = deadline;
  const late = (last + 1) as Day;
  const exposure = rule.missed && exposureTo(rule.missed, employer, late, late);
  const isChanged = rule.id === "foreigner_arrived" && deadline.confidence === "disputed";
  return {
    id: rule.id,
    title,
    note: sayRule("deadline.by", { last: toDotted(last), ...term }),
    lines: [
      ...dayOffLines(deadline, sayRule),
      ...notes.flatMap(([of, key]) => (of.includes(rule.id) ? [sayRule(key)] : [])),
      ...(isChanged ? [sayRule("deadline.registration", { date: toDotted(deadline.since) })] : []),
      confidenceWords(deadline, sayRule),
      ...(exposure === null ? [] : [explainFine(exposure, sayAnswer, language)]),
    ],
    sources,
  };
}

/** What else there is to say of some deadlines. */
const notes: readonly (readonly [readonly DeadlineId[], PlainKeyOf<typeof rulesTexts>])[] = [
  [["contract_corrected"], "deadline.corrected"],
  [["contract_extended"], "deadline.extended"],
  [
    [
      "contract_signed",
      "contract_amended",
      "contract_extended",
      "contract_ended",
      "contract_restored",
      "contract_corrected",
    ],
    "deadline.order",
  ],
  [["trip_began"], "deadline.trips"],
];

function dayOffLines({ last, advised, moved }: Deadline, sayRule: SayRules): readonly string[] {
  if (advised === null) return [];
  const days = { last: toDotted(last), advised: toDotted(advised) };
  return moved === null
    ? [sayRule("deadline.day_off.before", days)]
    : [sayRule("deadline.day_off", { ...days, moved: toDotted(moved) })];
}

/** Why no last day can be told: nobody told the term, or nobody knows the working days. */
function notKnown(
  rule: DeadlineRule,
  event: Day,
  sayRule: SayRules,
): Pick<DeadlineWords, "note" | "lines" | "sources"> {
  const version = isCovered(event) ? versionOn(rule, event) : null;
  if (version?.value !== UNKNOWN) return { note: sayRule("deadline.unknown"), lines: [], sources: [] };
  return { note: sayRule("deadline.no_term"), lines: [sayRule("deadline.ask")], sources: version.sources };
}

/** The annual request for the next year: by when, as each source tells it. */
export function requestWords(day: Day, language: Language): DeadlineWords {
  const sayRule = speaker(rulesTexts, language);
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
          publishers: sources.map((id) => publisherOf(id, language)).join(", "),
        }),
      ),
      ...(advised === null || advised < day
        ? []
        : [sayRule("request.advised", { advised: toDotted(advised) })]),
    ],
    sources: days.flatMap(({ sources }) => sources),
  };
}
