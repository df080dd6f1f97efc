import type { Value } from "../../../../account/account";
import { link, words } from "../../../../account/values";
import { explainCause } from "../../../../i18n/explain-forecast";
import { wholeSentence } from "../../../../i18n/whole-sentence";
import type { Day } from "../../../../law/day";
import type { Cause } from "../../../../roster/forecast/forecast-step";
import { placeOfCause } from "../place-of-cause";
import { rowNames } from "../row-names";
import type { PlanReport, PlanVoices } from "./plan-report";

/** What happened, and where. */
export type Told = readonly [Value] | readonly [Value, Value];

/** More on one day are only counted. */
const SHOWN = 100;

/** What happens on a day, each thing with a link to its cell where it has one. */
export function causeCells(
  causes: readonly Cause[],
  day: Day,
  { answer, forecast }: PlanReport,
  { sayPlan, sayReport }: PlanVoices,
): readonly Told[] {
  const names = rowNames(answer, forecast);
  const { roster, vacancies } = answer;
  const hidden = causes.length - SHOWN;
  return [
    ...causes.slice(0, SHOWN).map((cause): Told => {
      const sentence = words(wholeSentence(explainCause(cause, day, names, sayPlan)));
      const found = placeOfCause(cause, forecast, answer);
      if (found === null) return [sentence];
      const isOfRoster = found.sheetId === roster.sheet.id || vacancies.kind !== "read";
      const { sheet } = isOfRoster ? roster : vacancies;
      return [sentence, link(found.place.address, sheet.sheet, found.place)];
    }),
    ...(hidden > 0 ? [[words(sayReport("more", { count: hidden }))] as const] : []),
  ];
}
