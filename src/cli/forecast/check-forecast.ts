import type { Day } from "../../law/day";
import { cellText } from "../../sheet/cell";
import { nameOf } from "../../roster/words/names";
import { type Forecast, type ForecastQuestion, forecastRoster } from "../../roster/forecast/forecast-roster";
import { type PlanForecast, scenariosInSteps } from "../../roster/plan/forecast-plan";
import type { UnreadablePlan } from "../../roster/table/plan-layout";
import { findRemedies } from "../../roster/remedies/find-remedies";
import type { Remedies } from "../../roster/remedies/remedy";
import { inOneGo } from "../../roster/steps";
import type { Workbook } from "../../xlsx/workbook";
import { checkSheet } from "../choose-sheet";
import { type Failure, failure } from "../failure";
import { findPlan } from "../find-settings";
import type { Options } from "../parse-options";
import type { RosterSheet } from "../without-settings";
import { type Stated, workbookSettings } from "../workbook-settings";
import { type VacancyList, vacancyList } from "./vacancy-list";

/** The forecast of a workbook: of the roster as it stands, with the plan in it, and the ways back without it. */
export type WorkbookForecast = {
  readonly kind: "forecast_checked";
  readonly sheet: RosterSheet;
  readonly forecast: Forecast;
  /** Each scenario of the plan by itself, or the whole plan where it names none; nothing where there is no plan. */
  readonly scenarios: readonly PlanForecast[];
  /** Why the plan could not be read; null where it could, or where there is none. */
  readonly planProblem: UnreadablePlan | null;
  /** The vacancies that are counted; null where the workbook has no list of them. */
  readonly vacancies: VacancyList | null;
  readonly ways: Remedies | null;
  readonly nameOf: (row: number) => string;
};

/** Looks ahead on the roster of a workbook with the employer's settings and the plan found in it. */
export function checkForecast(
  workbook: Workbook,
  options: Pick<Options, "sheet"> & Stated,
  from: Day,
  months: number,
): WorkbookForecast | Failure {
  const stated = workbookSettings(workbook, options, from);
  if (stated.kind === "failure") return stated;
  const { employer, readings, chosenHeadings, chosenVacancyHeadings } = stated.settings;
  const { categories } = stated;
  const checked = checkSheet(stated.sheets, options.sheet, {
    day: from,
    employer,
    readings,
    chosenHeadings,
    categories,
  });
  if (checked.kind === "failure") return checked;
  const { sheet, check } = checked;
  const vacancies = vacancyList(stated.sheets, sheet, chosenVacancyHeadings);
  const question: ForecastQuestion = {
    ...{ cells: sheet.cells, from, months, employer, readings, chosenHeadings, categories },
    ...(vacancies?.kind === "one" && {
      vacancies: { cells: vacancies.sheet.cells, readings, chosenHeadings: chosenVacancyHeadings },
    }),
  };
  const forecast = forecastRoster(question);
  if (forecast.kind !== "forecast") return failure("no_roster");
  const isInOrder = forecast.breaks === null && forecast.doubtFrom === null;
  const ways = isInOrder ? null : findRemedies({ ...question, ...onDay(forecast) });
  const plan = findPlan(workbook)?.cells;
  const answers = plan === undefined ? [] : inOneGo(scenariosInSteps({ ...question, plan }));
  return {
    kind: "forecast_checked",
    sheet,
    forecast,
    scenarios: answers.flatMap((answer) => (answer.kind === "plan_forecast" ? [answer] : [])),
    planProblem: answers.find((answer) => answer.kind === "unreadable_plan")?.why ?? null,
    vacancies,
    ways: ways?.kind === "ways_back" ? ways : null,
    nameOf: (row) => cellText(nameOf(sheet.cells[row] ?? [], check)),
  };
}

function onDay({ breaks, doubtFrom }: Forecast): { readonly on: Day } | Record<string, never> {
  const on = breaks?.day ?? doubtFrom;
  return on === null ? {} : { on };
}
