import { readDate } from "../words/date";
import { saysDay } from "./columns-by-content";
import { comparableHeading } from "./heading-matcher";
import type { HeadingOf } from "./match-headings";
import { matchPlanHeading, type PlanField } from "./plan-fields";
import type { Hint, Schema } from "./schema";

/** Two columns of such a field always compete. */
const single = { ofEqualFit: true };

/** A plan: actions, each for a person, a number of people or a category. */
export const planSchema: Schema<PlanField> = {
  match: matchPlanHeading,
  required: [
    { of: ["what"], code: "no_heading" },
    { of: ["who", "count", "category"], code: "no_heading" },
  ],
  // Such headings occur in many tables, so all of them are required.
  isOwn: () => false,
  divided: [],
  days: [],
  isInParts: true,
  rivals: {
    ...{ what: single, who: single, count: single, category: single, citizenship: single },
    ...{ day: single, scenario: single, done: single },
  },
  hints: planHints,
};

/** Words for a date, with Kazakh letters replaced by Russian ones. */
const aboutDay = /(^| )(дат[аыу]|date|день|дня|day|кун|куни|числ[ао])( |$)/;

/** Dates of something other than the planned action. */
const otherDay =
  /(^| )(оконч|конец|конца|истеч|end|expir|аякта|договор|контракт|contract|шарт|паспорт|passport|виз|visa|рожд|birth|туган|заявк|заявлен|applic|отиниш)/;

/** The day of a plan under other names: "Дата выхода", "С какого числа". If missed, people would count from the start. */
function planHints(heading: string, matches: readonly HeadingOf<PlanField>[]): readonly Hint<PlanField>[] {
  const text = comparableHeading(heading);
  const isDay = aboutDay.test(text) && !otherDay.test(text);
  return isDay && !matches.some(({ field }) => field === "day")
    ? [{ field: "day", fit: "stem", holds: (cell) => saysDay(readDate(cell)) }]
    : [];
}
