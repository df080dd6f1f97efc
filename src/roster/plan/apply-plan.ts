import type { Day } from "../../law/day";
import { type Cells, cellText, readCell } from "../../sheet/cell";
import type { Grade } from "../../domain/person";
import { noCategories } from "../categories/position-categories";
import { classifyGrade, classifyPosition, sideIn } from "../people/classify";
import { readDate } from "../words/date";
import { DAYS_AHEAD, EARLIEST } from "../people/employment";
import type { Field } from "../table/fields";
import type { Layout } from "../table/layout";
import { sheetLanguage, type SheetLanguage } from "../words/sheet-language";
import { countingOn, isRequested, PersonFinder } from "./find-person";
import { type PlanFinding, type PlanFindingCode, planFinding } from "./plan-findings";
import type { Plan, PlanRow } from "./read-plan";
import { EditedCells, type RosterEdit } from "./roster-edit";

/** A roster with a plan applied, and the edits made. */
export type PlannedRoster = {
  readonly cells: Cells;
  /** In the order in which they have to be made. */
  readonly edits: readonly RosterEdit[];
  /** On plan rows that could not be applied. */
  readonly findings: readonly PlanFinding[];
};

type AddedField = "hire" | "leave" | "permitExpiry" | "category";

/** Headings of columns that a plan needs and a roster may lack. */
const addedHeadings: Readonly<Record<AddedField, Readonly<Record<SheetLanguage, string>>>> = {
  hire: { en: "Hire date", ru: "Дата приема", kk: "Жұмысқа қабылданған күні" },
  leave: { en: "Termination date", ru: "Дата увольнения", kk: "Жұмыстан шыққан күні" },
  permitExpiry: {
    en: "Permit valid to",
    ru: "Срок действия разрешения",
    kk: "Рұқсаттың жарамдылық мерзімі",
  },
  category: { en: "Permit category", ru: "Категория разрешения", kk: "Рұқсат санаты" },
};

/** A plan's day further in the past is a mistyped year, or was carried out and not marked. */
const DAYS_PAST = 92;

function before(day: Day): Day {
  return (day - 1) as Day;
}

/**
 * Applies the rows of a plan to a roster, from top to bottom: people are added as rows; leave dates, permits and
 * categories are written into the rows of the people named.
 *
 * Nothing is guessed: a row that names nobody on the roster, or several people, is a finding and changes nothing.
 * `today`: the first day of the forecast; whoever works by then can no longer be "not hired".
 */
export function applyPlan(
  cells: Cells,
  layout: Layout,
  plan: Pick<Plan, "columns">,
  rows: readonly PlanRow[],
  today: Day,
): PlannedRoster {
  const edited = new EditedCells(cells);
  const findings: PlanFinding[] = [];
  const columns: Partial<Record<Field, number>> = { ...layout.columns };
  const extended: Layout = { ...layout, columns };
  const finder = new PersonFinder(cells, layout);
  let width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  for (const planRow of rows) {
    const problem = carryOut(planRow);
    if (problem !== null)
      findings.push(
        planFinding(problem, planRow.row, plan.columns[problemColumn(problem)], { text: planRow.who }),
      );
  }
  return { cells: edited.cells, edits: edited.edits, findings };

  function carryOut(row: PlanRow): PlanFindingCode | null {
    if (isFar(row)) return "plan_day_far";
    if (row.action === "hire") return hire(row);
    const person = personFor(row);
    if (typeof person !== "number") return person;
    if (row.action === "not_hire") {
      edited.make({ kind: "clear", planRow: row.row, row: person });
      return null;
    }
    const { day } = row;
    if (day === null) return "plan_day_needed";
    if (row.action === "renew") return renew(row, person, day);
    if (isRequested(edited.cells, person, extended, today)) return "plan_only_requested";
    return row.action === "move" ? move(row, person, day) : set(row, person, "leave", day);
  }

  /** The roster reader too takes a hire date too far ahead for a typing error; leaving and renewing may be far ahead. */
  function isFar({ action, day }: PlanRow): boolean {
    if (day === null) return false;
    const isFirstDay = action === "hire" || action === "move";
    return day < today - DAYS_PAST || (isFirstDay && day > today + DAYS_AHEAD.hire);
  }

  function hire(row: PlanRow): PlanFindingCode | null {
    const { citizenship, name, surname } = columns;
    if (citizenship === undefined) return "plan_no_citizenship";
    const category = row.category === null ? columns.category : (columnFor("category") ?? undefined);
    const people = Array.from({ length: row.people }, (_, index) => {
      const values: unknown[] = new Array<null>(width).fill(null);
      values[citizenship] = valueOf(row.citizenship);
      if (category !== undefined) values[category] = valueOf(row.category);
      const number = String(index + 1);
      const unnamed = row.who === "" ? `KZ_Plan ${String(row.row)}.${number}` : `${row.who} ${number}`;
      const label = row.who !== "" && row.people === 1 ? row.who : unnamed;
      if (name !== undefined) values[name] = label;
      else if (surname !== undefined) values[surname] = label;
      return values;
    });
    if (row.who !== "" && !isSomebody(people[0] ?? [])) return "plan_count_unusable";
    const first = row.day === null ? undefined : columnFor("hire");
    const last = row.until === null ? undefined : columnFor("leave");
    if (first === null || last === null) return "plan_no_headings";
    for (const values of people) {
      if (first !== undefined) values[first] = row.day;
      if (last !== undefined) values[last] = row.until;
      append(row, values);
    }
    return null;
  }

  /** Whether the row would be read as a person: a name such as "vacant" would not. */
  function isSomebody(values: readonly unknown[]): boolean {
    const trial = [...edited.cells, values];
    return countingOn(today, [edited.cells.length], trial, extended).length > 0;
  }

  function renew(row: PlanRow, person: number, day: Day): PlanFindingCode | null {
    const at = (column: number | undefined) =>
      column === undefined ? null : readCell(edited.cells[person]?.[column]);
    if (sideIn(edited.cells[person], columns).value === "citizen") return "plan_citizen_has_no_permit";
    const until = readDate(at(columns.permitExpiry));
    if (until.kind === "day" && until.day > day) return "plan_renewal_shortens";
    return set(row, person, "permitExpiry", day);
  }

  /** A row has one category, so the person continues in a new row. */
  function move(row: PlanRow, person: number, day: Day): PlanFindingCode | null {
    const value = valueOf(row.category);
    if (categoryOf(person) === classifyGrade(row.category).value) return "plan_same_category";
    const category = columnFor("category");
    if (category === null) return "plan_no_headings";
    if (isHiredAfter(person, before(day))) {
      edited.make({ kind: "set", planRow: row.row, row: person, column: category, value });
      return null;
    }
    const [hireColumn, leaveColumn] = [columnFor("hire"), columnFor("leave")];
    if (hireColumn === null || leaveColumn === null) return "plan_no_headings";
    const values: unknown[] = Array.from(
      { length: width },
      (_, column) => edited.cells[person]?.[column] ?? null,
    );
    values[category] = value;
    values[hireColumn] = day;
    append(row, values);
    return set(row, person, "leave", before(day));
  }

  function categoryOf(person: number): Grade {
    const { category, position } = columns;
    const cellIn = (column: number | undefined) =>
      column === undefined ? null : readCell(edited.cells[person]?.[column]);
    const said = classifyGrade(cellIn(category));
    return said.problem?.code === "category_blank"
      ? classifyPosition(cellIn(position), layout.categories ?? noCategories).value
      : said.value;
  }

  function append(row: PlanRow, values: readonly unknown[]): void {
    finder.add(values, edited.make({ kind: "append", planRow: row.row, values }));
  }

  function set(row: PlanRow, person: number, field: AddedField, value: Day): PlanFindingCode | null {
    const column = columnFor(field);
    if (column === null) return "plan_no_headings";
    edited.make({ kind: "set", planRow: row.row, row: person, column, value });
    return null;
  }

  /** Somebody who left and came back has two rows; the plan means the one employed on that day. */
  function personFor({ who, action, day }: PlanRow): number | PlanFindingCode {
    const named = finder.find(who);
    const [first] = named;
    if (first === undefined) return "plan_person_unknown";
    if (action === "not_hire")
      return onlyOne(
        named.filter((row) => isHiredAfter(row, today) || isRequested(edited.cells, row, extended, today)),
        "plan_works_already",
      );
    const isYetToCome = action === "move" && day !== null && isHiredAfter(first, before(day));
    const isAnyDay = day === null || action === "renew" || isYetToCome;
    if (named.length === 1 && isAnyDay) return first;
    const there = dayOfAction(action, day).reduce(
      (rows, each) => countingOn(each, rows, edited.cells, extended),
      named,
    );
    return onlyOne(there, "plan_not_there_then");
  }

  function onlyOne(rows: readonly number[], none: PlanFindingCode): number | PlanFindingCode {
    const [only, ...others] = rows;
    if (only === undefined) return none;
    return others.length > 0 ? "plan_person_ambiguous" : only;
  }

  function isHiredAfter(person: number, day: Day): boolean {
    const read = columns.hire === undefined ? null : readDate(readCell(edited.cells[person]?.[columns.hire]));
    if (read?.kind === "ambiguous") return read.candidates.every((each) => each > day);
    return read?.kind === "day" && read.day > day;
  }

  /** The column of a field, added to the headings if missing; null if there are no headings. */
  function columnFor(field: AddedField): number | null {
    const known = columns[field];
    if (known !== undefined) return known;
    const { headerRow } = extended;
    if (headerRow === null) return null;
    const column = width;
    width += 1;
    columns[field] = column;
    const language = sheetLanguage(cells, layout.columns.category ?? layout.columns.position ?? 0);
    edited.make({ kind: "heading", row: headerRow, column, text: addedHeadings[field][language] });
    return column;
  }
}

/** The days on which the person has to be employed; without a day, any past one. */
function dayOfAction(action: PlanRow["action"], day: Day | null): readonly Day[] {
  if (day === null) return [EARLIEST];
  return action === "move" ? [before(day), day] : [day];
}

const columnsOfProblems: Readonly<Partial<Record<PlanFindingCode, keyof Plan["columns"]>>> = {
  plan_day_needed: "day",
  plan_day_far: "day",
  plan_not_there_then: "day",
  plan_renewal_shortens: "day",
  plan_same_category: "category",
  plan_person_unknown: "who",
  plan_person_ambiguous: "who",
  plan_works_already: "who",
  plan_citizen_has_no_permit: "who",
  plan_count_unusable: "who",
};

function problemColumn(code: PlanFindingCode): keyof Plan["columns"] {
  return columnsOfProblems[code] ?? "what";
}

function valueOf(cell: PlanRow["category"]): string | number | null {
  return typeof cell === "string" || typeof cell === "number" || cell === null ? cell : cellText(cell);
}
