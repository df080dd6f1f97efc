import type { Ahead } from "../../account/forecast/ahead";
import { fineAhead } from "../../account/forecast/fine-ahead";
import { settleAheadInSteps } from "../../account/forecast/settle-ahead";
import { planTable, scenariosOf } from "../../account/forecast/plan-table";
import type { Day } from "../../law/day";
import { cellText } from "../../sheet/cell";
import { nameOf } from "../../roster/words/names";
import { type Forecast, forecastRoster } from "../../roster/forecast/forecast-roster";
import { type PlanForecast, scenariosInSteps } from "../../roster/plan/forecast-plan";
import type { UnreadablePlan } from "../../roster/table/plan-layout";
import { findRemedies } from "../../roster/remedies/find-remedies";
import { runToEnd } from "../../roster/steps";
import type { CategoriesUnused } from "../../workbook-model/decided-categories";
import { forecastQuestion, planQuestion } from "../../workbook-model/questions";
import type { Workbook } from "../../xlsx/workbook";
import { checkSheet } from "../choose-sheet";
import { type Failure, failure } from "../failure";
import type { Options } from "../parse-options";
import { type Overrides, workbookSettings } from "../workbook-settings";
import type { ReadSheet } from "../../workbook-model/file-sheets";
import { type VacancyList, vacancyList } from "./vacancy-list";

/** Forecast of a workbook: for the roster as it is, with the plan in the workbook, and remedies without it. */
export type WorkbookForecast = {
  readonly kind: "forecast_checked";
  readonly sheet: ReadSheet;
  readonly ahead: Ahead;
  /** Each scenario of the plan, or the whole plan if it names none; empty without a plan. */
  readonly scenarios: readonly PlanForecast[];
  /** Why the plan could not be read; null if it could, or there is none. */
  readonly planProblem: UnreadablePlan | null;
  readonly vacancies: VacancyList;
  readonly nameOf: (row: number) => string;
  readonly categoriesUnused: readonly CategoriesUnused[];
};

/** Forecasts a workbook's roster with the employer settings and the plan found in it. */
export function checkForecast(
  workbook: Workbook,
  options: Pick<Options, "sheet"> & Overrides,
  from: Day,
  months: number,
): WorkbookForecast | Failure {
  const read = workbookSettings(workbook, options, from);
  if (read.kind === "failure") return read;
  const { stated, sheets } = read;
  const checked = checkSheet(sheets, options.sheet, stated);
  if (checked.kind === "failure") return checked;
  const { sheet, file, check } = checked;
  const vacancies = vacancyList(sheets, file, stated);
  const list = vacancies.kind === "read" ? vacancies.sheet : null;
  const question = forecastQuestion(file, list, stated, { months });
  const forecast = forecastRoster(question);
  if (forecast.kind !== "forecast") return failure("no_roster");
  const isInOrder = forecast.breaks === null && forecast.doubtFrom === null;
  const ways = isInOrder ? null : findRemedies({ ...question, ...onDay(forecast) });
  const planned = planQuestion(question, stated);
  const answers = planned === null ? [] : runToEnd(scenariosInSteps(planned));
  const scenarios = scenariosOf(answers);
  return {
    kind: "forecast_checked",
    sheet,
    ahead: {
      ...{ forecast, check, scenarios },
      settle: runToEnd(settleAheadInSteps(question, forecast)),
      roster: { ...file, cells: sheet.cells },
      vacancies: list,
      plan: planTable(stated.tables.plan ?? null, scenarios),
      ways: ways?.kind === "ways_back" ? ways : null,
      exposure: fineAhead(forecast, stated.employer),
      areSeveral: false,
    },
    scenarios: answers.flatMap((answer) => (answer.kind === "plan_forecast" ? [answer] : [])),
    planProblem: answers.find((answer) => answer.kind === "unreadable_plan")?.why ?? null,
    vacancies,
    nameOf: (row) => cellText(nameOf(sheet.cells[row] ?? [], check)),
    categoriesUnused: stated.categoriesUnused,
  };
}

function onDay({ breaks, doubtFrom }: Forecast): { readonly on: Day } | Record<string, never> {
  const on = breaks?.day ?? doubtFrom;
  return on === null ? {} : { on };
}
