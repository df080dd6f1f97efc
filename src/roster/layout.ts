import { type Cells, readCell } from "./cell";
import { columnsByContent } from "./columns-by-content";
import { readCitizenship } from "./citizenship";
import type { Field } from "./fields";
import { type ChosenHeadings, type ColumnMatch, findHeadingRow, type HeadingRow } from "./heading-row";
import { headerlessLayout } from "./headerless";
import { compareFits } from "./heading-matcher";
import { headsPlan } from "./plan/reads-as-plan";
import { rivalColumns } from "./rival-columns";
import { readsAsCategory } from "./reads-as-category";

/** Position of a column in the range handed over, from 0. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** Where a roster stands in a rectangle of cells. */
export type Layout = {
  readonly kind: "layout";
  /** Null where the roster has no heading row; the lower of two. */
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly columns: Columns;
  /** All columns whose texts can change how a person counts; a sheet may well have several of one field. */
  readonly statusColumns: readonly number[];
  readonly noteColumns: readonly number[];
  /** Every column whose heading was understood. */
  readonly known: readonly number[];
  /** The column of ethnicity that was refused as citizenship, where that is all there is. */
  readonly refusedEthnicity: number | null;
  /** Some column was looked for by what stands in it, so an edit may change which column it is. */
  readonly isToldByContent?: boolean;
};

export type UnreadableCode =
  | "no_heading"
  | "no_citizenship_column"
  | "no_category_column"
  | "columns_compete"
  | "chosen_heading_missing"
  | "people_above_heading"
  | "several_tables"
  | "dates_from_1904"
  | "is_a_plan";

/** Why a rectangle cannot be read as a roster, with the headings that were understood. */
export type Unreadable = {
  readonly kind: "unreadable";
  readonly code: UnreadableCode;
  /** The row in question, from 0. */
  readonly row: number | null;
  /** Headings as they stand: those that compete, those that were understood, or the one that is missing. */
  readonly headings: readonly string[];
  /** The field whose column is wanted, where a choice of column would help. */
  readonly field?: Field;
};

const statusFields: ReadonlySet<Field> = new Set<Field>(["status", "contractKind", "residence"]);

/** Headings that begin so speak of citizenship, even where they are not understood. */
const citizenshipStem = /^\s*(гражд|азамат|citizen)/iu;

/** Finds the heading row and the columns, or says what is missing. Expects at least one cell that is not blank. */
export function findLayout(cells: Cells, chosen: ChosenHeadings = {}): Layout | Unreadable {
  const heading = findHeadingRow(cells, chosen);
  if (heading === null) return headerlessLayout(cells);
  const missing = (Object.keys(chosen) as Field[]).find(
    (field) => field !== "unrelated" && !heading.matches.some((match) => match.field === field),
  );
  if (missing !== undefined)
    return {
      kind: "unreadable",
      code: "chosen_heading_missing",
      row: heading.row,
      headings: [chosen[missing] ?? ""],
      field: missing,
    };
  return layoutUnder(cells, heading);
}

function layoutUnder(cells: Cells, { row, matches: named }: HeadingRow): Layout | Unreadable {
  const byContent = columnsByContent(cells, row, named);
  const { matches } = byContent;
  const columns: Partial<Record<Field, number>> = {};
  for (const field of new Set(matches.map((match) => match.field))) {
    const [best, ...others] = matches
      .filter((match) => match.field === field)
      .sort((a, b) => compareFits(a.fit, b.fit));
    if (!best || (field === "citizenship" && best.fit === "weak" && isDoubtful(cells[row] ?? [], matches)))
      continue;
    const rivals = others.filter((other) => rivalColumns(cells, row + 1, field, best, other));
    if (rivals.length > 0) return unreadable("columns_compete", row, [best, ...rivals], field);
    columns[field] = best.column;
  }
  const firstRow = row + 1;
  const { refused, ...settled } = settleCitizenship(cells, columns, firstRow);
  if (settled.columns.citizenship === undefined && refused === null)
    return unreadable("no_citizenship_column", row, matches, "citizenship");
  if (columns.category === undefined) return unreadable("no_category_column", row, matches, "category");
  if (headsPlan(cells[row] ?? [], columns)) return unreadable("is_a_plan", row, []);
  const layout: Layout = {
    kind: "layout",
    headerRow: row,
    firstRow,
    columns: settled.columns,
    statusColumns: matches.filter(({ field }) => statusFields.has(field)).map(({ column }) => column),
    noteColumns: matches.filter(({ field }) => field === "note").map(({ column }) => column),
    known: matches.map(({ column }) => column),
    refusedEthnicity: refused,
    ...(byContent.isAsked && { isToldByContent: true }),
  };
  const above = cells.slice(0, row).findIndex((candidate) => readsAsPerson(candidate, settled.columns));
  return above === -1 ? layout : unreadable("people_above_heading", above, []);
}

/** "Страна" is not taken for citizenship beside a column that shows that it may be something else. */
function isDoubtful(heading: readonly unknown[], matches: readonly ColumnMatch[]): boolean {
  const others: readonly Field[] = ["nationality", "ethnicity", "region", "birthPlace", "residence"];
  return (
    matches.some(({ field }) => others.includes(field)) ||
    heading.some(
      (cell, column) =>
        typeof cell === "string" &&
        citizenshipStem.test(cell) &&
        !matches.some((match) => match.column === column && match.field === "citizenship"),
    )
  );
}

/**
 * A row over the headings that holds a country and a category where the roster has them, or else a name and a country
 * that is not Kazakhstan: that one may stand in the address of a title.
 */
function readsAsPerson(row: readonly unknown[], { citizenship, category, name }: Columns): boolean {
  const country = citizenship === undefined ? null : readCell(row[citizenship]);
  if (typeof country !== "string") return false;
  const read = readCitizenship(country);
  if (read.kind !== "state" && read.kind !== "foreign") return false;
  const isForeign = read.kind === "foreign" || read.code !== "KZ";
  const grade = category === undefined ? null : readCell(row[category]);
  return (
    (grade !== null && readsAsCategory(grade)) ||
    (isForeign && name !== undefined && readCell(row[name]) !== null)
  );
}

/**
 * English "Nationality" may mean citizenship or ethnicity; its values decide. A column of peoples' names is refused,
 * since ethnicity says nothing about citizenship.
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

function holdsPeoples(cells: Cells, column: number, firstRow: number): boolean {
  return cells.slice(firstRow).some((row) => {
    const cell = readCell(row[column]);
    return typeof cell === "string" && readCitizenship(cell).kind === "ethnicity";
  });
}

function unreadable(
  code: UnreadableCode,
  row: number,
  matches: readonly ColumnMatch[],
  field?: Field,
): Unreadable {
  const headings = matches.map(({ heading }) => heading);
  return { kind: "unreadable", code, row, headings, ...(field && { field }) };
}
