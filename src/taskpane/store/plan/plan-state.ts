import type { ToSettle } from "../../../account/check/to-settle";
import type { AssumedDuration } from "../../../domain/latest-day";
import type { SheetCells } from "../../../excel/read-sheet";
import type { Cells } from "../../../sheet/cell";
import type { EmployersQuestion } from "../../../roster/employers/judge-employers";
import type { Check } from "../../../roster/check";
import type { Forecast, ForecastQuestion } from "../../../roster/forecast/forecast-roster";
import type { NotCovered } from "../../../roster/judgement/judge-roster";
import type { Unreadable } from "../../../roster/table/layout";
import type { Remedies } from "../../../roster/remedies/remedy";
import type { RowlessSheet } from "../check/rowless-sheet";
import type { AnswerStatus } from "../live-answer";
import type { PlanTable as PlanTableOn, Scenario } from "../../../account/forecast/ahead";
import type { VacancyList } from "../vacancies/vacancy-list";

/** Forecast horizons, in months. */
export const horizons = [3, 6, 12, 24] as const;

export type Horizon = (typeof horizons)[number];

/** The question in addition to that of the Check screen: the horizon and assumptions. */
export type PlanQuestion = {
  readonly months: Horizon;
  readonly assumed: readonly AssumedDuration[];
  /** Ignores pending applications. */
  readonly isListAlone: boolean;
};

/** The roster of the forecast, as the Check screen read and judged it. */
export type PlanRoster = {
  /** The sheet as read; rows of a forecast are zero-based positions in its cells. */
  readonly sheet: SheetCells;
  /** Time of that reading. */
  readonly at: string;
  /** The cells without our own tables: what is judged and planned on. */
  readonly cells: Cells;
  /** The Check screen's result; null if it could not check. */
  readonly check: Check | null;
  /** Why the sheet has no rows, if it has none: applications alone are no staff to look ahead for. */
  readonly without: RowlessSheet | null;
  /** Day, employer and columns of the Check screen's question. */
  readonly asked: Pick<ForecastQuestion, "from" | "employer" | "chosenHeadings">;
};

/** KZ_Plan, with its sheet. */
export type PlanTable = PlanTableOn<SheetCells>;

/** Everything computed from one reading; shown as a whole or not at all. */
export type PlanAnswer = {
  readonly question: PlanQuestion;
  readonly roster: PlanRoster;
  readonly result: Forecast | Unreadable | NotCovered;
  /** Null if the workbook has no plan. */
  readonly plan: PlanTable | null;
  /** In plan order. */
  readonly scenarios: readonly Scenario[];
  /** What leaves the forecast open before any certain failure; null if nothing does. */
  readonly settle: ToSettle | null;
  /** Null if no remedy is needed, or nothing could be read. */
  readonly ways: Remedies | null;
  readonly vacancies: VacancyList;
  /** Null if the roster names no employers. The table states which are small and which are branches. */
  readonly employers: { readonly table: SheetCells | null; readonly question: EmployersQuestion } | null;
};

export type PlanState = AnswerStatus & {
  /** The current question, answered or to be answered. */
  readonly question: PlanQuestion;
  /** Null before the first forecast. */
  readonly answer: PlanAnswer | null;
};
