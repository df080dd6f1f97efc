import type { Scenario } from "../../../account/forecast/ahead";
import { planTable, scenariosOf } from "../../../account/forecast/plan-table";
import { settleAheadInSteps } from "../../../account/forecast/settle-ahead";
import { employerColumns } from "../../../roster/employers/employer-columns";
import {
  type Forecast,
  type ForecastQuestion,
  forecastInSteps,
} from "../../../roster/forecast/forecast-roster";
import type { NotCovered } from "../../../roster/judgement/judge-roster";
import type { Unreadable } from "../../../roster/table/layout";
import { type PlanQuestion as ScenariosQuestion, scenariosInSteps } from "../../../roster/plan/forecast-plan";
import type { Steps } from "../../../roster/steps";
import { findRemediesInSteps } from "../../../roster/remedies/find-remedies";
import type { Remedies } from "../../../roster/remedies/remedy";
import { type Answer, cellsOfPeople, type Snapshot } from "../check/answer";
import { rowlessSheet } from "../check/rowless-sheet";
import type { PlanAnswer, PlanQuestion, PlanRoster } from "./plan-state";
import type { PlanTables } from "./plan-tables";
import { employersQuestion, forecastQuestion, planQuestion } from "../../../workbook-model/questions";
import type { Stated } from "../../../workbook-model/stated";

/** Answer and snapshot of the Check screen: the roster, the day and the employer to forecast from. */
export type PlanSource = { readonly answer: Answer; readonly reading: Snapshot };

/** Computes the forecast: for the roster as it is, for each scenario of the plan, and remedies. */
export function* planAnswerInSteps(
  source: PlanSource,
  tables: PlanTables,
  question: PlanQuestion,
): Steps<PlanAnswer> {
  const { answer, reading } = source;
  const { plan, employers, vacancies } = tables;
  const stated: Stated = { ...answer.settings, tables: { ...answer.settings.tables, plan, employers } };
  const list = vacancies.kind === "read" && !question.isListAlone ? vacancies.sheet : null;
  const asked = forecastQuestion(reading.sheet, list, stated, question);
  const result = yield* forecastInSteps(asked);
  const scenarios = result.kind === "forecast" ? yield* scenariosAhead(planQuestion(asked, stated)) : [];
  return {
    question,
    roster: rosterOf(source, asked),
    result,
    vacancies,
    plan: planTable(plan, scenarios),
    scenarios,
    settle: result.kind === "forecast" ? yield* settleAheadInSteps(asked, result) : null,
    ways: yield* waysOf(asked, result),
    employers: hasEmployers(source)
      ? { table: employers, question: employersQuestion(reading.sheet, stated) }
      : null,
  };
}

function rosterOf({ answer, reading }: PlanSource, asked: ForecastQuestion): PlanRoster {
  const check = answer.result.kind === "check" ? answer.result : null;
  const without = rowlessSheet(answer);
  return { sheet: reading.sheet, at: reading.at, cells: cellsOfPeople(reading), check, without, asked };
}

function* scenariosAhead(question: ScenariosQuestion | null): Steps<readonly Scenario[]> {
  if (question === null) return [];
  return scenariosOf(yield* scenariosInSteps(question));
}

function* waysOf(
  asked: ForecastQuestion,
  forecast: Forecast | Unreadable | NotCovered,
): Steps<Remedies | null> {
  const on = forecast.kind === "forecast" ? (forecast.breaks?.day ?? forecast.doubtFrom) : null;
  if (on === null) return null;
  const ways = yield* findRemediesInSteps({ ...asked, on });
  return ways.kind === "ways_back" ? ways : null;
}

/** A roster with an employer column may cover several employers. */
function hasEmployers({ answer: { judged } }: PlanSource): boolean {
  return judged !== null && Object.keys(employerColumns(judged.cells, judged.layout)).length > 0;
}
