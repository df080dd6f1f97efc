import { type Cell, type Cells, cellText, readCell } from "../../sheet/cell";
import type { PositionCategories } from "../categories/position-categories";
import { readCitizenship } from "../words/citizenship";
import { readDate } from "../words/date";
import { readIin } from "../words/iin";
import { readsAsCategory } from "../words/reads-as-category";
import type { Field } from "./fields";
import { findTable } from "./find-table";
import { comparableHeading } from "./heading-matcher";
import { headerlessColumns } from "./headerless";
import { headsVacancies, type OtherSheet, otherSheet } from "./other-sheet";
import { headsPlan } from "./reads-as-plan";
import { positionsSchema, rosterSchema } from "./roster-schema";
import type { Chosen, ColumnsOf, Table, Unreadable as UnreadableTable } from "./schema";

/** Position of a column in the range handed over, from 0. */
export type Columns = ColumnsOf<Field>;

/** Headings of a roster chosen by the user for fields, as they stand in the sheet. */
export type ChosenHeadings = Chosen<Field>;

/** Where a roster stands in a rectangle of cells. */
export type Layout = {
  readonly kind: "layout";
  /** Null where the roster has no heading row; the lower of two. */
  readonly headerRow: number | null;
  /** What stands over each column, in one row or in two. */
  readonly headings: readonly unknown[];
  readonly firstRow: number;
  readonly columns: Columns;
  /** All columns whose texts can change how a person counts; a sheet may well have several of one field. */
  readonly statusColumns: readonly number[];
  readonly noteColumns: readonly number[];
  /** Columns in which any word says that somebody is gone: "да" under "Выбыл", whatever under "Причина увольнения". */
  readonly goneColumns: readonly number[];
  /** A column read as one of status, in which names may stand with something said behind them. */
  readonly asideColumn?: number;
  /** Columns of status in which "нет" says that somebody is gone: under "Работает?". */
  readonly workingColumns: readonly number[];
  /** Every column whose heading was understood. */
  readonly known: readonly number[];
  /** The column of ethnicity that was refused as citizenship, where that is all there is. */
  readonly refusedEthnicity: number | null;
  /** Some column was looked for by what stands in it, so an edit may change which column it is. */
  readonly isToldByContent?: boolean;
  /** What was decided for positions, where no column says the category of each person. */
  readonly categories?: PositionCategories;
};

/** What makes a roster unreadable beside a column that is missing. */
type RosterProblem =
  | "no_citizenship_column"
  | "no_category_column"
  | "people_above_heading"
  | "several_tables"
  | "dates_from_1904"
  | OtherSheet;

/** Why a rectangle cannot be read as a roster, with the headings that were understood. */
export type Unreadable = UnreadableTable<Field, RosterProblem>;

/** What a sheet may lack that is something else. */
const missing: ReadonlySet<Unreadable["code"]> = new Set([
  "no_citizenship_column",
  "no_category_column",
] as const);

/**
 * Finds the heading row and the columns, or says what is missing. Where no column holds categories, positions stand for
 * them. Expects at least one cell that is not blank.
 */
export function findLayout(cells: Cells, chosen: ChosenHeadings = {}): Layout | Unreadable {
  const table = tableOfPeople(cells, chosen);
  if (table.kind === "layout") return layoutOf(cells, table);
  const columns = table.code === "no_heading" ? headerlessColumns(cells) : null;
  if (columns !== null) return { ...withoutHeadings(0), columns };
  const isIncomplete = table.code === "no_heading" || missing.has(table.code);
  const other = isIncomplete ? otherSheet(cells, table.row) : null;
  if (other !== null) return unreadable(other, table.row);
  // «Отдел кадров» and «Трудовой договор» read as headings where they stand in somebody's row.
  const isOfSomebody = missing.has(table.code) && holdsSomebody(cells[table.row ?? -1] ?? []);
  return isOfSomebody ? { kind: "unreadable", code: "no_heading", row: null, headings: [] } : table;
}

function tableOfPeople(cells: Cells, chosen: ChosenHeadings): Table<Field> | Unreadable {
  const table = findTable(cells, rosterSchema, chosen);
  if (table.kind !== "unreadable" || table.code !== "no_category_column") return table;
  const byPosition = findTable(cells, positionsSchema, chosen);
  // What else is wrong with it is no reason to hide that the categories are missing.
  return byPosition.kind === "layout" ? byPosition : table;
}

/** Where people stand under no headings at all. */
export function withoutHeadings(firstRow: number): Layout {
  return {
    kind: "layout",
    headerRow: null,
    headings: [],
    firstRow,
    columns: {},
    statusColumns: [],
    noteColumns: [],
    goneColumns: [],
    workingColumns: [],
    known: [],
    refusedEthnicity: null,
  };
}

function layoutOf(
  cells: Cells,
  { headerRow, headings, columns, matches, isToldByContent }: Table<Field>,
): Layout | Unreadable {
  const firstRow = headerRow + 1;
  const named = withGivenName(columns, cellText(readCell(headings[columns.name ?? -1])));
  const { refused, ...settled } = settleCitizenship(cells, named, firstRow);
  if (headsPlan(cells[headerRow] ?? [], columns)) return unreadable("is_a_plan", headerRow);
  if (headsVacancies(cells, columns)) return unreadable("is_vacancies", headerRow);
  const above = cells.slice(0, headerRow).findIndex((row) => readsAsPerson(row, settled.columns));
  if (above !== -1) return unreadable("people_above_heading", above);
  return {
    kind: "layout",
    headerRow,
    headings,
    firstRow,
    columns: settled.columns,
    statusColumns: columnsOf("status", "working", "contractKind", "residence"),
    noteColumns: columnsOf("note", "rowNumber"),
    goneColumns: columnsOf("leaving"),
    workingColumns: columnsOf("working"),
    known: matches.map(({ column }) => column),
    refusedEthnicity: refused,
    ...(isToldByContent && { isToldByContent }),
  };

  function columnsOf(...fields: readonly Field[]): readonly number[] {
    return matches.filter(({ field }) => fields.includes(field)).map(({ column }) => column);
  }
}

/** A roster that cannot be read because of what stands in a row. */
export function unreadable(code: RosterProblem, row: number | null): Unreadable {
  return { kind: "unreadable", code, row, headings: [] };
}

/**
 * A row over the headings that holds a country and a category or an IIN where the roster has them; or else a name and a
 * country that is not Kazakhstan, which may stand in the address of a title and has to stand beside more of somebody.
 */
function readsAsPerson(row: readonly unknown[], columns: Columns): boolean {
  const at = (column: number | undefined) => (column === undefined ? null : readCell(row[column]));
  const country = at(columns.citizenship);
  if (typeof country !== "string") return false;
  const read = readCitizenship(country);
  if (read.kind !== "state" && read.kind !== "foreign") return false;
  const grade = at(columns.category);
  if (grade !== null && readsAsCategory(grade)) return true;
  if (typeof readIin(at(columns.iin)) === "number") return true;
  const name = at(columns.name ?? columns.surname);
  if (name === null || name === 0) return false;
  const isForeign = read.kind === "foreign" || read.code !== "KZ";
  const isDated = [columns.hire, columns.leave, columns.birthDate].some(
    (each) => readDate(at(each)).kind === "day",
  );
  const isNumbered = /^\s*\d+[.)]?\s*$/.test(String(at(columns.rowNumber) ?? ""));
  return isForeign || isDated || isNumbered;
}

/** A row taken for headings that is somebody's: it holds an IIN, or a country beside a number or a date. */
function holdsSomebody(row: readonly unknown[]): boolean {
  const cells = row.map(readCell);
  if (cells.some((cell) => typeof cell === "string" && typeof readIin(cell) === "number")) return true;
  const isState = (cell: Cell) => typeof cell === "string" && readCitizenship(cell).kind === "state";
  const isCounted = (cell: Cell) => typeof cell === "number" || readDate(cell).kind === "day";
  return cells.some(isState) && cells.some(isCounted);
}

/** "Имя сотрудника" beside a surname is not the whole name. */
function withGivenName(columns: Columns, heading: string): Columns {
  const { name, ...others } = columns;
  const isGiven = /^(имя|name)( |$)/.test(comparableHeading(heading)) && !/фам|surname/i.test(heading);
  return isGiven && name !== undefined && columns.surname !== undefined && columns.givenName === undefined
    ? { ...others, givenName: name }
    : columns;
}

/**
 * English "Nationality" may mean citizenship or ethnicity; its values decide. A column of peoples' names is refused,
 * since ethnicity says nothing about citizenship; among states' names each people is asked about by itself.
 */
function settleCitizenship(
  cells: Cells,
  columns: Columns,
  firstRow: number,
): { columns: Columns; refused: number | null } {
  if (columns.citizenship !== undefined) return { columns, refused: null };
  const { nationality } = columns;
  if (nationality !== undefined && !holdsPeoples(cells, nationality, firstRow))
    return { columns: { ...columns, citizenship: nationality }, refused: null };
  return { columns, refused: columns.ethnicity ?? nationality ?? null };
}

/** For each cell that names a people so many name a state where the column is one of citizenships. */
const STATES_FOR_A_PEOPLE = 5;

/** A few peoples among many states ("Kazakh" between "Turkey" and "Kazakhstan") are doubtful cells of a good column. */
function holdsPeoples(cells: Cells, column: number, firstRow: number): boolean {
  const kinds = cells.slice(firstRow).flatMap((row) => {
    const cell = readCell(row[column]);
    return typeof cell === "string" ? [readCitizenship(cell).kind] : [];
  });
  const count = (wanted: (typeof kinds)[number]) => kinds.filter((kind) => kind === wanted).length;
  return count("ethnicity") > 0 && count("state") < STATES_FOR_A_PEOPLE * count("ethnicity");
}
