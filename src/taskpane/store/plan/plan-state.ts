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
import type { Told } from "../live-answer";
import type { PlanTable as PlanTableOn, Scenario } from "../../../account/forecast/ahead";
import type { VacancyList } from "../vacancy-list";

/** How far ahead can be looked. */
export const horizons = [3, 6, 12, 24] as const;

export type Horizon = (typeof horizons)[number];

/** What its user asks beside what the Check screen asks: how far ahead, and what is assumed. */
export type PlanQuestion = {
  readonly months: Horizon;
  readonly assumed: readonly AssumedDuration[];
  /** The list by itself, without anybody asked for in applications. */
  readonly isListAlone: boolean;
};

/** The roster that is looked ahead on: what the Check screen has read and judged. */
export type PlanRoster = {
  /** The sheet as it was read; rows of a forecast are positions in its cells, from 0. */
  readonly sheet: SheetCells;
  /** The hour of that reading. */
  readonly at: string;
  /** The same cells without tables of ours that stand on the sheet: what is judged and planned on. */
  readonly cells: Cells;
  /** What the Check screen has answered; null where it could not. */
  readonly check: Check | null;
  /** Day, employer and columns, as the Check screen asks. */
  readonly asked: Pick<ForecastQuestion, "from" | "employer" | "chosenHeadings">;
};

/** KZ_Plan on the sheet on which it was read. */
export type PlanTable = PlanTableOn<SheetCells>;

/** Everything that was worked out from one reading; shows together and never in part. */
export type PlanAnswer = {
  readonly question: PlanQuestion;
  readonly roster: PlanRoster;
  readonly result: Forecast | Unreadable | NotCovered;
  /** Null where the workbook has no plan. */
  readonly plan: PlanTable | null;
  /** In the order of the plan. */
  readonly scenarios: readonly Scenario[];
  /** What leaves the time ahead open before any day that surely fails; null where nothing does. */
  readonly settle: ToSettle | null;
  /** Null where nothing is to be mended, or nothing could be read. */
  readonly ways: Remedies | null;
  readonly vacancies: VacancyList;
  /** Null where the roster names no employers. The table says which of them are small, and who is whose branch. */
  readonly employers: { readonly table: SheetCells | null; readonly question: EmployersQuestion } | null;
};

export type PlanState = Told & {
  /** What is asked, as it is or will be answered. */
  readonly question: PlanQuestion;
  /** Null before the first look ahead. */
  readonly answer: PlanAnswer | null;
};
