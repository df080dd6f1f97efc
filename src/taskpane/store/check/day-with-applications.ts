import type { ForecastStep } from "../../../roster/forecast/forecast-step";
import { forecastRoster } from "../../../roster/forecast/forecast-roster";
import { forecastQuestion } from "../../../workbook-model/questions";
import type { ExcelVerbs } from "../../excel-verbs";
import type { Answer, Snapshot } from "./answer";
import { readVacancyList } from "../vacancies/vacancy-list";

/** The answer's day including all applications of the workbook's only vacancy list; null if there is none. */
export async function dayWithApplications(
  verbs: ExcelVerbs,
  { settings }: Answer,
  { sheet }: Snapshot,
): Promise<ForecastStep | null> {
  const vacancies = await readVacancyList(verbs, sheet.id).catch(() => null);
  if (vacancies?.kind !== "read") return null;
  const forecast = forecastRoster(forecastQuestion(sheet, vacancies.sheet, settings, { months: 0 }));
  return forecast.kind === "forecast" ? (forecast.steps[0] ?? null) : null;
}
