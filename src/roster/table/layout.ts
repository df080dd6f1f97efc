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
import type { HeadingOf } from "./match-headings";
import { headsPlan } from "./reads-as-plan";
import { namedUnderSameHeadings } from "./repeated-headings";
import { positionsSchema, rosterSchema } from "./roster-schema";
import type { Chosen, ColumnsOf, Table, Unreadable as UnreadableTable } from "./schema";

/** Zero-based columns in the given cells. */
export type Columns = ColumnsOf<Field>;

/** Headings chosen by the user for fields, verbatim. */
export type ChosenHeadings = Chosen<Field>;

/** The structure of a roster within the given cells. */
export type Layout = {
  readonly kind: "layout";
  /** The lower one of two; null if the roster has no heading row. */
  readonly headerRow: number | null;
  /** The heading of each column, from one row or two. */
  readonly headings: readonly unknown[];
  readonly firstRow: number;
  readonly columns: Columns;
  /** Columns of numbers of people, of which `columns.count` is the first. */
  readonly counts: readonly number[];
  /** All columns whose texts can change how a person counts; several may be of the same field. */
  readonly statusColumns: readonly number[];
  readonly noteColumns: readonly number[];
  /** Columns in which a filled cell means that the person left: "да" under "Выбыл", any text under "Причина увольнения". */
  readonly goneColumns: readonly number[];
  /** A column read as status that may hold names with a status after them. */
  readonly asideColumn?: number;
  /** Status columns in which "нет" means that the person has left: under "Работает?". */
  readonly workingColumns: readonly number[];
  /** Every column whose heading was understood. */
  readonly known: readonly number[];
  /** A column of ethnicity that was refused as citizenship, if there is no other. */
  readonly refusedEthnicity: number | null;
  /** Contents were examined to find a column, so an edit may change which column it is. */
  readonly isToldByContent?: boolean;
  /** The categories decided for positions, if no column gives the category of each person. */
  readonly categories?: PositionCategories;
};

/** What makes a roster unreadable. */
type RosterProblem =
  | "no_citizenship_column"
  | "no_category_column"
  | "people_above_heading"
  | "several_tables"
  | "dates_from_1904"
  | OtherSheet;

/** Why cells cannot be read as a roster, with the headings that were understood. */
export type Unreadable = UnreadableTable<Field, RosterProblem>;

const namesOfPeople: ReadonlySet<Field> = new Set(["name", "surname", "givenName", "patronymic"]);

/** Codes for missing columns, which may mean that the sheet is something else. */
const missing: ReadonlySet<Unreadable["code"]> = new Set([
  "no_citizenship_column",
  "no_category_column",
] as const);

/**
 * Finds the heading row and the columns, or returns what is missing. If there is no column of categories, positions are
 * used instead. Expects at least one cell that is not blank.
 */
export function findLayout(cells: Cells, chosen: ChosenHeadings = {}): Layout | Unreadable {
  const table = tableOfPeople(cells, chosen);
  if (table.kind === "layout") return layoutOf(cells, table, chosen);
  const columns = table.code === "no_heading" ? headerlessColumns(cells) : null;
  if (columns !== null) return { ...withoutHeadings(0), columns };
  const isIncomplete = table.code === "no_heading" || missing.has(table.code);
  const other = isIncomplete ? otherSheet(cells, table.row) : null;
  if (other !== null) return unreadable(other, table.row);
  // «Отдел кадров» and «Трудовой договор» in a person's row look like headings.
  const isOfSomebody = missing.has(table.code) && holdsSomebody(cells[table.row ?? -1] ?? []);
  return isOfSomebody ? { kind: "unreadable", code: "no_heading", row: null, headings: [] } : table;
}

function tableOfPeople(cells: Cells, chosen: ChosenHeadings): Table<Field> | Unreadable {
  const table = findTable(cells, rosterSchema, chosen);
  if (table.kind !== "unreadable" || table.code !== "no_category_column") return table;
  const byPosition = findTable(cells, positionsSchema, chosen);
  // If positions do not help either, report the missing categories.
  return byPosition.kind === "layout" ? byPosition : table;
}

/** A layout without headings or columns. */
export function withoutHeadings(firstRow: number): Layout {
  return {
    kind: "layout",
    headerRow: null,
    headings: [],
    firstRow,
    columns: {},
    counts: [],
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
  chosen: ChosenHeadings,
): Layout | Unreadable {
  const firstRow = headerRow + 1;
  const given = withGivenName(columns, cellText(readCell(headings[columns.name ?? -1])));
  const { refused, ...settled } = settleCitizenship(cells, given, firstRow);
  if (headsPlan(cells[headerRow] ?? [], columns)) return unreadable("is_a_plan", headerRow);
  if (headsVacancies(cells, columns)) return unreadable("is_vacancies", headerRow);
  const above = cells.slice(0, headerRow).findIndex((row) => readsAsPerson(row, settled.columns));
  if (above !== -1) return unreadable("people_above_heading", above);
  const named = namedUnderSameHeadings(cells, headerRow, settled.columns);
  if (named !== -1) return unreadable("people_above_heading", named);
  return {
    kind: "layout",
    headerRow,
    headings,
    firstRow,
    columns: settled.columns,
    counts: chosen.count === undefined ? columnsOf("count") : [settled.columns.count ?? -1],
    statusColumns: columnsOf("status", "working", "contractKind", "residence"),
    noteColumns: columnsOf("note", "rowNumber"),
    goneColumns: columnsOf("leaving"),
    workingColumns: columnsOf("working"),
    known: matches.filter((each) => !isUnusedName(each)).map(({ column }) => column),
    refusedEthnicity: refused,
    ...(isToldByContent && { isToldByContent }),
  };

  /** "Әкес інің аты" next to the given name is not read as a name, and its cells may say that somebody left. */
  function isUnusedName({ field, column }: HeadingOf<Field>): boolean {
    return namesOfPeople.has(field) && !Object.values(settled.columns).includes(column);
  }

  function columnsOf(...fields: readonly Field[]): readonly number[] {
    return matches.filter(({ field }) => fields.includes(field)).map(({ column }) => column);
  }
}

/** The refusal of a roster because of a row. */
export function unreadable(code: RosterProblem, row: number | null): Unreadable {
  return { kind: "unreadable", code, row, headings: [] };
}

/**
 * Whether a row above the headings is a person: it has a country and a category or an IIN in the right columns; or a name
 * and a foreign country with something more, since a title may contain an address.
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

/** Whether a row taken for headings is a person: it has an IIN, or a country with a number or a date. */
function holdsSomebody(row: readonly unknown[]): boolean {
  const cells = row.map(readCell);
  if (cells.some((cell) => typeof cell === "string" && typeof readIin(cell) === "number")) return true;
  const isState = (cell: Cell) => typeof cell === "string" && readCitizenship(cell).kind === "state";
  const isCounted = (cell: Cell) => typeof cell === "number" || readDate(cell).kind === "day";
  return cells.some(isState) && cells.some(isCounted);
}

/** "Имя сотрудника" next to a column of surnames is the given name. */
function withGivenName(columns: Columns, heading: string): Columns {
  const { name, ...others } = columns;
  const isGiven = /^(имя|name)( |$)/.test(comparableHeading(heading)) && !/фам|surname/i.test(heading);
  return isGiven && name !== undefined && columns.surname !== undefined && columns.givenName === undefined
    ? { ...others, givenName: name }
    : columns;
}

/**
 * English "Nationality" may mean citizenship or ethnicity; its values decide. A column of ethnic names is refused, since
 * ethnicity says nothing about citizenship; a few of them among names of states become findings. Without another column
 * the answers under "Гражданин РК" are the citizenships.
 */
function settleCitizenship(
  cells: Cells,
  columns: Columns,
  firstRow: number,
): { columns: Columns; refused: number | null } {
  if (columns.citizenship !== undefined) return { columns, refused: null };
  const { nationality, isCitizen, isForeigner } = columns;
  if (nationality !== undefined && !holdsPeoples(cells, nationality, firstRow))
    return { columns: { ...columns, citizenship: nationality }, refused: null };
  const answers = isCitizen ?? isForeigner;
  if (answers !== undefined) return { columns: { ...columns, citizenship: answers }, refused: null };
  return { columns, refused: columns.ethnicity ?? nationality ?? null };
}

/** In a column of citizenships there are at least so many names of states per ethnic name. */
const STATES_FOR_A_PEOPLE = 5;

/** A few ethnic names among many states ("Kazakh" among "Turkey" and "Kazakhstan") are doubtful cells of a good column. */
function holdsPeoples(cells: Cells, column: number, firstRow: number): boolean {
  const kinds = cells.slice(firstRow).flatMap((row) => {
    const cell = readCell(row[column]);
    return typeof cell === "string" ? [readCitizenship(cell).kind] : [];
  });
  const count = (wanted: (typeof kinds)[number]) => kinds.filter((kind) => kind === wanted).length;
  return count("ethnicity") > 0 && count("state") < STATES_FOR_A_PEOPLE * count("ethnicity");
}
