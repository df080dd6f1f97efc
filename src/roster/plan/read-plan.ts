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
import { readWho } from "./read-who";

/** One row of a plan that can be applied as far as it is known without the roster. */
export type PlanRow = {
  /** Position in the cells of the plan, from 0. */
  readonly row: number;
  readonly action: PlanAction;
  /** The name, or IIN, of one person; empty where so many people are meant. */
  readonly who: string;
  readonly people: number;
  /** As they stand in the cells, so that what is unclear stays so in the roster. */
  readonly category: Cell;
  readonly citizenship: Cell;
  readonly day: Day | null;
};

export type Plan = {
  readonly kind: "plan";
  readonly headerRow: number;
  readonly columns: PlanColumns;
  readonly rows: readonly PlanRow[];
  /** The names of the scenarios, in the order in which they first stand. */
  readonly scenarios: readonly string[];
  /** The scenario of every row that says anything, those that cannot be applied among them. */
  readonly scenarioOfRow: ReadonlyMap<number, string>;
  readonly findings: readonly PlanFinding[];
};

/**
 * Reads a plan: a table with one row for everything that is to be done. What came into the list of people already, as
 * the day in its row says, is to be done no more.
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

/** Says once, beside the first of them, that days which can be read both ways were read like the others. */
function settledDays(cells: Cells, headerRow: number, days: ColumnDays): readonly PlanFinding[] {
  const { settled } = days;
  if (settled === null) return [];
  const { order, column } = settled;
  const first = cells.findIndex((row, index) => index > headerRow && days.isReadByOthers(row[column]));
  return first === -1 ? [] : [planFinding("plan_dates_settled", first, column, { order })];
}

/** Says whether a row belongs to a scenario: its own rows and those of all; every row where none is named. */
export function isInScenario({ scenarioOfRow }: Plan, row: number, scenario: string | null): boolean {
  const own = scenarioKey(scenarioOfRow.get(row) ?? "");
  return scenario === null || own === "" || own === scenarioKey(scenario);
}

/** A Latin A and a Cyrillic А name one scenario, which nobody can tell apart on the sheet. */
function scenarioKey(name: string): string {
  return inCyrillicLooks(fold(name));
}

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
      planFinding(code, row, column, { text: column === columns.day ? dayText(cell) : cellText(cell) }),
    ],
  });
  const what = at(raw, columns.what);
  const action = readPlanAction(cellText(what));
  const untold = [columns.scenario, columns.done].find(
    (column) => column !== undefined && isUnknownValue(raw[column]),
  );
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
  const day = date.kind === "day" ? date.day : null;
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

/** Formulas may be handed 0 for a blank cell, and but for a number of people nothing in a plan could be 0. */
function at(raw: readonly unknown[], column: number | undefined): Cell {
  const cell = peopleAt(raw, column);
  return cell === 0 ? null : cell;
}

function peopleAt(raw: readonly unknown[], column: number | undefined): Cell {
  return column === undefined ? null : readCell(raw[column]);
}

function isBlank(raw: readonly unknown[], columns: PlanColumns): boolean {
  const telling = [columns.what, columns.who, columns.count, columns.category, columns.day];
  return telling.every((column) => at(raw, column) === null);
}

/** Says whether a row of a plan came into the list of people already. */
export function isDone(raw: readonly unknown[], { done }: PlanColumns): boolean {
  return readDate(at(raw, done)).kind === "day";
}
