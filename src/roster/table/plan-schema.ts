import { readDate } from "../words/date";
import { saysDay } from "./columns-by-content";
import { comparableHeading } from "./heading-matcher";
import type { HeadingOf } from "./match-headings";
import { matchPlanHeading, type PlanField } from "./plan-fields";
import type { Hint, Schema } from "./schema";

/** Two columns of these cannot both be right. */
const single = { ofEqualFit: true };

/** A plan: what is to be done, and for whom, for how many or in which category. */
export const planSchema: Schema<PlanField> = {
  match: matchPlanHeading,
  required: [
    { of: ["what"], code: "no_heading" },
    { of: ["who", "count", "category"], code: "no_heading" },
  ],
  // Words like these stand over many things, so a plan is only what has all of them.
  isOwn: () => false,
  divided: [],
  days: [],
  besideParts: () => false,
  rivals: {
    ...{ what: single, who: single, count: single, category: single, citizenship: single },
    ...{ day: single, scenario: single, done: single },
  },
  hints: planHints,
};

/** Headings that speak of a day, with Kazakh letters as Russian ones. */
const aboutDay = /(^| )(дат[аыу]|date|день|дня|day|кун|куни|числ[ао])( |$)/;

/** Days on which something else begins or ends than what is planned. */
const otherDay =
  /(^| )(оконч|конец|конца|истеч|end|expir|аякта|договор|контракт|contract|шарт|паспорт|passport|виз|visa|рожд|birth|туган|заявк|заявлен|applic|отиниш)/;

/** The day of a plan by any other name: "Дата выхода", "С какого числа". Without it people would be there from the start. */
function planHints(heading: string, matches: readonly HeadingOf<PlanField>[]): readonly Hint<PlanField>[] {
  const text = comparableHeading(heading);
  const isDay = aboutDay.test(text) && !otherDay.test(text);
  return isDay && !matches.some(({ field }) => field === "day")
    ? [{ field: "day", fit: "stem", holds: (cell) => saysDay(readDate(cell)) }]
    : [];
}
