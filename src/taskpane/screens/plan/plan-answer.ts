import { employerColumns } from "../../../roster/employers/employer-columns";
import {
  type Forecast,
  type ForecastQuestion,
  forecastInSteps,
} from "../../../roster/forecast/forecast-roster";
import type { NotCovered } from "../../../roster/judgement/judge-roster";
import type { Unreadable } from "../../../roster/table/layout";
import { scenariosInSteps } from "../../../roster/plan/forecast-plan";
import { readPlan } from "../../../roster/plan/read-plan";
import type { Steps } from "../../../roster/steps";
import { findRemediesInSteps } from "../../../roster/remedies/find-remedies";
import type { Remedies } from "../../../roster/remedies/remedy";
import { cellsToRead } from "../../without-own-tables";
import { type Answer, cellsOfPeople, type Snapshot } from "../../store/answer";
import { tablesBeside } from "../../store/tables-beside";
import { findingsOfPlan } from "./findings-of-plan";
import type { PlanAnswer, PlanQuestion, PlanRoster, PlanTable, Scenario } from "./plan-state";
import type { PlanTables } from "./plan-tables";

/** What the Check screen has read and answered: the roster, the day and the employer that are looked ahead from. */
export type PlanSource = { readonly answer: Answer; readonly reading: Snapshot };

/** Looks ahead on what was read: as the roster stands, with each scenario of the plan, and the ways back. */
export function* planAnswerInSteps(
  source: PlanSource,
  tables: PlanTables,
  question: PlanQuestion,
): Steps<PlanAnswer> {
  const roster = rosterOf(source, tables);
  const { reading } = source;
  const cells = cellsToRead(reading.sheet, tablesBeside(reading), roster.asked.chosenHeadings);
  const asked: ForecastQuestion = { ...roster.asked, cells, ...question };
  const result = yield* forecastInSteps(asked);
  const scenarios = result.kind === "forecast" ? yield* scenariosOf(asked, tables) : [];
  return {
    question,
    roster,
    result,
    vacancies: tables.vacancies,
    plan: planTable(tables, scenarios),
    scenarios,
    ways: yield* waysOf(asked, result),
    employers: hasEmployers(source) ? { table: tables.employers } : null,
  };
}

function rosterOf({ answer, reading }: PlanSource, { vacancies }: PlanTables): PlanRoster {
  const { day, settings, smallBusiness, chosenHeadings, categories, result } = answer;
  const { readings } = settings;
  return {
    sheet: reading.sheet,
    at: reading.at,
    cells: cellsOfPeople(reading),
    check: result.kind === "check" ? result : null,
    asked: {
      from: day,
      employer: { ...settings.employer, smallBusiness },
      readings,
      chosenHeadings,
      categories,
      ...(vacancies.kind === "read" && {
        vacancies: {
          cells: cellsToRead(vacancies.sheet, tablesBeside(reading)),
          readings,
          chosenHeadings: settings.chosenVacancyHeadings,
        },
      }),
    },
  };
}

function* scenariosOf(asked: ForecastQuestion, { plan }: PlanTables): Steps<readonly Scenario[]> {
  if (plan === null) return [];
  const answers = yield* scenariosInSteps({ ...asked, plan: plan.cells });
  return answers.flatMap((answer) =>
    answer.kind === "plan_forecast" && answer.plan.scenarioOfRow.size > 0
      ? [{ name: answer.scenario, answer }]
      : [],
  );
}

function planTable({ plan: sheet }: PlanTables, scenarios: readonly Scenario[]): PlanTable | null {
  if (sheet === null) return null;
  const plan = readPlan(sheet.cells);
  return { sheet, plan, findings: findingsOfPlan(plan, scenarios) };
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

/** A roster that names employers in a column may be that of several. */
function hasEmployers({ answer: { judged } }: PlanSource): boolean {
  return judged !== null && Object.keys(employerColumns(judged.cells, judged.layout)).length > 0;
}
