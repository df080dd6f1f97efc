import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import type { ListOnSheet } from "../account";

/** The list whose applications bring in foreigners. With several lists none is counted, since one would have to be chosen. */
export type VacancyListFound<List extends Pick<ListOnSheet, "sheet"> = ListOnSheet> =
  | { readonly kind: "read"; readonly sheet: List }
  | { readonly kind: "several"; readonly names: readonly string[] }
  | { readonly kind: "none" | "left_out" };

/** Which list of vacancies is counted, or why none is. */
export function vacancyListWords(
  found: VacancyListFound,
  {
    vacancyProblem,
    filingsWithoutDay,
    filingsOfUnknownSize,
  }: Pick<Forecast, "vacancyProblem" | "filingsWithoutDay" | "filingsOfUnknownSize">,
  language: Language,
): string {
  const sayPlan = speaker(planTexts, language);
  if (found.kind === "several") return sayPlan("where.vacancies.several", { sheets: found.names.join(", ") });
  if (found.kind !== "read") return sayPlan(`where.vacancies.${found.kind}`);
  const { sheet } = found.sheet;
  if (vacancyProblem !== null) return sayPlan("where.vacancies.unreadable", { sheet });
  const notes = [
    ...(filingsWithoutDay > 0 ? [sayPlan("forecast.filings_without_day", { count: filingsWithoutDay })] : []),
    ...(filingsOfUnknownSize > 0
      ? [sayPlan("forecast.filings_of_unknown_size", { count: filingsOfUnknownSize })]
      : []),
  ].join(" ");
  return [sayPlan("where.vacancies.read", { sheet }), ...(notes === "" ? [] : [notes])].join(". ");
}
