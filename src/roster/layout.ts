import type { Cells } from "./cell";
import { isError, readCell } from "./cell";
import { readCitizenship } from "./citizenship";
import type { Field } from "./fields";
import { headerlessLayout } from "./headerless";
import { compareFits, type Fit, matchHeading } from "./match-heading";

/** Position of a column in the range handed over, from 0. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** Where a roster stands in a rectangle of cells. */
export type Layout = {
  readonly kind: "layout";
  /** Null where the roster has no heading row. */
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly columns: Columns;
  /** The column of ethnicity that was refused as citizenship, where that is all there is. */
  readonly refusedEthnicity: number | null;
};

/** Why a rectangle cannot be read as a roster, with the headings that were understood. */
export type Unreadable = {
  readonly kind: "unreadable";
  readonly code: "no_heading" | "no_citizenship_column" | "no_category_column" | "columns_compete";
  readonly row: number | null;
  /** Headings as they stand: those that compete, or those that were understood. */
  readonly headings: readonly string[];
};

/** Headings chosen by the user for fields, as they stand in the sheet. */
export type ChosenHeadings = Readonly<Partial<Record<Field, string>>>;

/** The heading row is looked for in so many rows from the top, under titles, order numbers and blank rows. */
const HEADER_ROWS = 30;

type ColumnMatch = {
  readonly column: number;
  readonly field: Field;
  readonly fit: Fit;
  readonly heading: string;
};

/** Finds the heading row and the columns, or says what is missing. Expects at least one cell that is not blank. */
export function findLayout(cells: Cells, chosen: ChosenHeadings = {}): Layout | Unreadable {
  const candidates = cells
    .slice(0, HEADER_ROWS)
    .map((row, index) => ({ row: index, matches: matchRow(row, chosen) }))
    .filter(({ matches }) => distinctFields(matches) >= 2);
  const header = candidates.reduce<(typeof candidates)[number] | null>(
    (best, candidate) =>
      best === null || distinctFields(candidate.matches) > distinctFields(best.matches) ? candidate : best,
    null,
  );
  return header ? layoutUnder(cells, header.row, header.matches) : headerlessLayout(cells);
}

function layoutUnder(cells: Cells, row: number, matches: readonly ColumnMatch[]): Layout | Unreadable {
  const columns: Partial<Record<Field, number>> = {};
  for (const field of new Set(matches.map((match) => match.field))) {
    const [best, ...others] = matches
      .filter((match) => match.field === field)
      .sort((a, b) => compareFits(a.fit, b.fit));
    if (!best) continue;
    const rivals = others.filter((other) => other.fit === best.fit);
    if (rivals.length > 0 && (field === "citizenship" || field === "category"))
      return unreadable("columns_compete", row, [best, ...rivals]);
    columns[field] = best.column;
  }
  const firstRow = row + 1;
  const { refused, ...settled } = settleCitizenship(cells, columns, firstRow);
  if (settled.columns.citizenship === undefined && refused === null)
    return unreadable("no_citizenship_column", row, matches);
  if (columns.category === undefined) return unreadable("no_category_column", row, matches);
  return { kind: "layout", headerRow: row, firstRow, columns: settled.columns, refusedEthnicity: refused };
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

function matchRow(row: readonly unknown[], chosen: ChosenHeadings): readonly ColumnMatch[] {
  return row.flatMap((raw, column) => {
    const cell = readCell(raw);
    if (cell === null || isError(cell) || typeof cell !== "string") return [];
    const heading = cell.trim();
    const chosenFor = (Object.keys(chosen) as Field[]).find((field) => chosen[field]?.trim() === heading);
    if (chosenFor) return [{ column, heading, field: chosenFor, fit: "whole" as const }];
    const match = matchHeading(heading);
    return match && chosen[match.field] === undefined ? [{ column, heading, ...match }] : [];
  });
}

function distinctFields(matches: readonly ColumnMatch[]): number {
  return new Set(matches.map(({ field }) => field)).size;
}

function unreadable(code: Unreadable["code"], row: number, matches: readonly ColumnMatch[]): Unreadable {
  return { kind: "unreadable", code, row, headings: matches.map(({ heading }) => heading) };
}
