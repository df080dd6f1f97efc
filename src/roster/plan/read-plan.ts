import type { Day } from "../../law/day";
import { type Cell, type Cells, cellText, isError, isUnknownValue, readCell } from "../../sheet/cell";
import { classifyGrade, classifySide } from "../people/classify";
import { ColumnDays } from "../people/column-days";
import { type DateReading, readDate } from "../words/date";
import { fold, inCyrillicLooks } from "../words/text";
import { type PlanFinding, type PlanFindingCode, planFinding } from "./plan-findings";
import { findPlanLayout, type PlanColumns, type UnreadablePlan } from "../table/plan-layout";
import { dayText } from "../words/day-text";
import { type PlanAction, readPlanAction } from "../words/plan-action";
import { calledOffIn, saysCalledOff } from "../words/vacancy-words";
import { readWho } from "./read-who";

/** A row of a plan that is valid as far as can be told without the roster. */
export type PlanRow = {
  /** Zero-based in the cells of the plan. */
  readonly row: number;
  readonly action: PlanAction;
  /** The name or IIN of one person; empty if only a number of people is given. */
  readonly who: string;
  readonly people: number;
  /** Verbatim, so that an unclear value is unclear in the roster too. */
  readonly category: Cell;
  readonly citizenship: Cell;
  readonly day: Day | null;
  /** The last day of work of people hired for a time. */
  readonly until: Day | null;
};

export type Plan = {
  readonly kind: "plan";
  readonly headerRow: number;
  readonly columns: PlanColumns;
  readonly rows: readonly PlanRow[];
  /** The names of the scenarios, in order of first appearance. */
  readonly scenarios: readonly string[];
  /** The scenario of every row that is not blank, including rows that cannot be applied. */
  readonly scenarioOfRow: ReadonlyMap<number, string>;
  readonly findings: readonly PlanFinding[];
};

/**
 * Reads a plan: a table with one row per action. Rows marked as done by a day are skipped.
 */
export function readPlan(cells: Cells): Plan | UnreadablePlan {
  const layout = findPlanLayout(cells);
  if (layout.kind === "unreadable") return layout;
  const { headerRow, columns } = layout;
  const findings: PlanFinding[] = [];
  const rows: PlanRow[] = [];
  const scenarios = new Map<string, string>();
  const scenarioOfRow = new Map<number, string>();
  const days = new ColumnDays(cells, headerRow + 1, columns.day, readDate);
  for (let row = headerRow + 1; row < cells.length; row++) {
    if (isBlank(cells[row] ?? [], columns) || isDone(cells[row] ?? [], columns)) continue;
    const read = readPlanRow(cells[row] ?? [], row, columns, (cell) => days.of(cell));
    const scenario = cellText(at(cells[row] ?? [], columns.scenario));
    const key = scenarioKey(scenario);
    if (scenario !== "" && !scenarios.has(key)) scenarios.set(key, scenario);
    scenarioOfRow.set(row, scenario);
    findings.push(...read.findings);
    if (read.row !== null) rows.push(read.row);
  }
  findings.push(...settledDays(cells, headerRow, days));
  return {
    kind: "plan",
    headerRow,
    columns,
    rows,
    scenarios: [...scenarios.values()],
    scenarioOfRow,
    findings,
  };
}

/** One finding, at the first such row, if ambiguous days were read in the order of the others. */
function settledDays(cells: Cells, headerRow: number, days: ColumnDays): readonly PlanFinding[] {
  const { settled } = days;
  if (settled === null) return [];
  const { order, column } = settled;
  const first = cells.findIndex((row, index) => index > headerRow && days.isReadByOthers(row[column]));
  return first === -1 ? [] : [planFinding("plan_dates_settled", first, column, { order })];
}

/** Whether a row belongs to a scenario; rows without one belong to all. For null, every row does. */
export function isInScenario({ scenarioOfRow }: Plan, row: number, scenario: string | null): boolean {
  const own = scenarioKey(scenarioOfRow.get(row) ?? "");
  return scenario === null || own === "" || own === scenarioKey(scenario);
}

/** A Latin A and a Cyrillic А look the same on the sheet, so they name the same scenario. */
function scenarioKey(name: string): string {
  return inCyrillicLooks(fold(name));
}

/** Somebody who will not come. Of other words a reason may be made up: "увольнение" because of "разрешение отозвано". */
const declined = /отказал/iu;

type Read = { readonly row: PlanRow | null; readonly findings: readonly PlanFinding[] };

function readPlanRow(
  raw: readonly unknown[],
  row: number,
  columns: PlanColumns,
  dayOf: (cell: Cell) => DateReading,
): Read {
  const refused = (code: PlanFindingCode, column: number | undefined, cell: Cell = null): Read => ({
    row: null,
    findings: [
      planFinding(code, row, column, {
        text: column === columns.day || column === columns.until ? dayText(cell) : cellText(cell),
      }),
    ],
  });
  const what = at(raw, columns.what);
  const action = readPlanAction(cellText(what));
  const untold = [columns.scenario, columns.done].find(
    (column) => column !== undefined && isUnknownValue(raw[column]),
  );
  const calledOff = calledOffIn(raw, columns, (text) => saysCalledOff(text, true) || declined.test(text));
  if (calledOff !== null) return refused("plan_action_unknown", raw.indexOf(calledOff), calledOff);
  if (untold !== undefined) return refused("plan_action_unknown", untold, at(raw, untold));
  if (what === null) return refused("plan_action_blank", columns.what);
  if (action === null) return refused("plan_action_unknown", columns.what, what);

  const [who, count] = [peopleAt(raw, columns.who), peopleAt(raw, columns.count)];
  const said = readWho(who, count, action);
  if (typeof said === "string")
    return isError(count) && !isError(who)
      ? refused(said, columns.count, count)
      : refused(said, columns.who ?? columns.count, who ?? count);
  const { name, people } = said;

  const dayCell = at(raw, columns.day);
  const date = dayOf(dayCell);
  if (date.kind === "unreadable") return refused("plan_day_unreadable", columns.day, dayCell);
  if (date.kind === "ambiguous") return refused("plan_day_ambiguous", columns.day, dayCell);
  const untilCell = at(raw, columns.until);
  const end = readDate(untilCell);
  if (end.kind === "unreadable") return refused("plan_day_unreadable", columns.until, untilCell);
  if (end.kind === "ambiguous" || (end.kind === "day" && mayNotEnd(action, date, end)))
    return refused("plan_day_ambiguous", columns.until, untilCell);
  const until = end.kind === "day" ? end.day : null;
  const isOfEnd = action === "leave" || action === "renew";
  const day = isOfEnd && until !== null ? until : date.kind === "day" ? date.day : null;
  const needsDay = action !== "hire" && action !== "not_hire";
  if (day === null && needsDay) return refused("plan_day_needed", columns.day);

  const [category, citizenship] = [at(raw, columns.category), at(raw, columns.citizenship)];
  const grade = classifyGrade(category);
  if (action === "move" && (category === null || grade.problem !== null))
    return refused("plan_category_needed", columns.category, category);
  return {
    row: {
      row,
      action,
      who: name,
      people,
      category,
      citizenship,
      day,
      until: action === "hire" ? until : null,
    },
    findings: action === "hire" ? hireFindings() : [],
  };

  function hireFindings(): readonly PlanFinding[] {
    const unclear = (code: PlanFindingCode, column: number | undefined, cell: Cell) =>
      planFinding(code, row, column, { text: cellText(cell) });
    return [
      ...(classifySide(citizenship).problem === null
        ? []
        : [unclear("plan_citizenship_unclear", columns.citizenship, citizenship)]),
      ...(grade.problem === null ? [] : [unclear("plan_category_unclear", columns.category, category)]),
      ...(day === null ? [unclear("plan_hire_without_day", columns.day, null)] : []),
    ];
  }
}

/** Whether a last day beside the day of a row leaves open what is planned: nobody leaves on two days, or moves for a time. */
function mayNotEnd(
  action: PlanAction,
  date: DateReading,
  end: { readonly kind: "day"; readonly day: Day },
): boolean {
  const isAnother = date.kind === "day" && date.day !== end.day;
  return action === "move" || (action === "leave" && isAnother);
}

/** A formula may get 0 for a blank cell, and nothing in a plan can be 0 except a number of people. */
function at(raw: readonly unknown[], column: number | undefined): Cell {
  const cell = peopleAt(raw, column);
  return cell === 0 ? null : cell;
}

function peopleAt(raw: readonly unknown[], column: number | undefined): Cell {
  return column === undefined ? null : readCell(raw[column]);
}

function isBlank(raw: readonly unknown[], columns: PlanColumns): boolean {
  const own = [columns.what, columns.who, columns.count, columns.category, columns.day];
  return own.every((column) => at(raw, column) === null);
}

/** Whether a row of a plan has already been carried out. */
export function isDone(raw: readonly unknown[], { done }: PlanColumns): boolean {
  return readDate(at(raw, done)).kind === "day";
}
