import { readCategory } from "./category";
import { type Cell, type Cells, readCell } from "./cell";
import { matchRow } from "./heading-row";
import type { Columns, Layout } from "./layout";
import { isWords, saysVacant, section, signature, standsForPerson, sumsUp } from "./row-words";

/**
 * What a row of the sheet is. "perhaps_person": too little stands in it to tell; "other_heading": the headings of
 * another table, with its columns elsewhere.
 */
export type RowKind = "person" | "perhaps_person" | "vacant_post" | "nobody" | "other_heading";

/**
 * Tells people from the other rows of a staffing sheet: blank rows, repeated headings, totals, section headings,
 * notes and signatures under the table, and posts that nobody holds. In doubt a row is perhaps a person.
 */
export function rowKind(cells: Cells, rowIndex: number, layout: Layout): RowKind {
  const row = cells[rowIndex] ?? [];
  const { columns, headerRow } = layout;
  if (isPlainlyAPerson(row, columns, headerRow === null ? undefined : cells[headerRow])) return "person";
  const filled = filledColumns(row);
  if (filled.length === 0) return "nobody";
  if (headerRow !== null) {
    if (isColumnNumbering(row)) return "nobody";
    const heading = headingIn(row, layout);
    if (heading !== null) return heading === "same" ? "nobody" : "other_heading";
  }

  const at = (column: number | undefined) => (column === undefined ? null : readCell(row[column]));
  const name = nameOf(row, layout);
  const citizenship = at(columns.citizenship);
  const category = at(columns.category);
  if (sumsUp(name)) return "nobody";
  const first = filled[0] ?? 0;
  if (!namesPeople(columns) && first !== columns.citizenship && sumsUp(readCell(row[first]))) return "nobody";
  if (saysVacant(name) || saysVacant(citizenship)) return "vacant_post";

  const rowNumber = columns.rowNumber;
  const telling = filled.filter((column) => column !== rowNumber);
  if (telling.length === 0) return "nobody";
  if (telling.length === 1 && headerRow !== null && row.length > 2)
    return loneCellKind(telling[0] ?? 0, row, columns);

  const identity = [columns.iin, columns.citizenship, columns.hire, columns.birthDate, columns.permitNumber];
  const isIdentified = !isBlank(name) || identity.some((column) => !isBlank(at(column)));
  if (isIdentified) {
    const isSigned = filled.some((column) => signature.test(String(row[column])));
    const isCounted = !isBlank(citizenship) || !isBlank(category) || !isBlank(at(columns.iin));
    return isSigned && !isCounted ? "nobody" : "person";
  }
  const position = at(columns.position);
  if (namesPeople(columns)) return isBlank(category) && isBlank(position) ? "nobody" : "vacant_post";
  if (saysVacant(position)) return "vacant_post";
  return isBlank(category) ? "perhaps_person" : "person";
}

/** The common row, told by two cells: a name or else a category, and a citizenship in words. */
function isPlainlyAPerson(
  row: readonly unknown[],
  columns: Columns,
  heading: readonly unknown[] | undefined,
): boolean {
  if (columns.citizenship === undefined || columns.surname !== undefined) return false;
  const citizenship = row[columns.citizenship];
  return (
    standsForPerson(row[columns.name ?? columns.category ?? columns.citizenship]) &&
    isWords(citizenship) &&
    citizenship !== heading?.[columns.citizenship] &&
    !saysVacant(citizenship)
  );
}

/** The name in a row, put together where it stands in several columns; null where there is none. */
export function nameOf(row: readonly unknown[], { columns }: Pick<Layout, "columns">): Cell {
  if (columns.name !== undefined) return readCell(row[columns.name]);
  const parts = [columns.surname, columns.givenName, columns.patronymic].flatMap((column) => {
    const part = column === undefined ? null : readCell(row[column]);
    return typeof part === "string" ? [part.trim()] : [];
  });
  return parts.length > 0 ? parts.join(" ") : null;
}

/**
 * A row with one filled cell. A citizenship, a category or an IIN speaks of somebody; a text where names stand is
 * perhaps one; anything else is the heading of a section or a note.
 */
function loneCellKind(column: number, row: readonly unknown[], columns: Columns): RowKind {
  if (column === columns.citizenship || column === columns.iin) return "person";
  if (column === columns.category) {
    const category = readCell(row[column]);
    const isCategory = typeof category === "number" || typeof category === "string";
    if (!isCategory || readCategory(category) === "unknown") return "nobody";
    return namesPeople(columns) ? "vacant_post" : "person";
  }
  const text = readCell(row[column]);
  const isNameColumn = [columns.name, columns.surname, columns.givenName].includes(column);
  if (!isNameColumn || typeof text !== "string") return "nobody";
  const isNote =
    section.test(text.trim()) || signature.test(text) || /:\s*$|^[^\p{L}]*$|^\s*\p{Ll}+\s*$/u.test(text);
  return isNote || text.trim().split(/\s+/).length > LONGEST_NAME ? "nobody" : "perhaps_person";
}

/** Longer texts in the column of names are notes. */
const LONGEST_NAME = 7;

/**
 * Headings inside the table: those of a new page or the lower of two rows, which count for nothing, or those of
 * another table. Only rows without a readable name and citizenship are asked about.
 */
export function headingIn(row: readonly unknown[], { columns }: Layout): "same" | "other" | null {
  // Headings are words, and looking them up costs more than reading a row.
  if (row.some((cell) => typeof cell === "number" && cell !== 0)) return null;
  if (row.filter((cell) => typeof cell === "string").length < 2) return null;
  const matches = matchRow(row).filter(({ fit }) => fit === "whole" || fit === "weak");
  if (matches.length < 2) return null;
  const at = (field: string) => matches.find((match) => match.field === field)?.column;
  const citizenship = at("citizenship") ?? at("nationality") ?? at("ethnicity");
  const category = at("category");
  if (citizenship !== undefined && category !== undefined)
    return citizenship === columns.citizenship && category === columns.category ? "same" : "other";
  const nameCell = matches.some(({ column }) => column === columns.name || column === columns.citizenship);
  return nameCell ? "same" : null;
}

function filledColumns(row: readonly unknown[]): readonly number[] {
  return row.flatMap((cell, column) => (readCell(cell) === null ? [] : [column]));
}

function namesPeople({ name, surname, givenName }: Columns): boolean {
  return name !== undefined || surname !== undefined || givenName !== undefined;
}

/** Printed forms number their columns in the row under the headings: 1, 2, 3 and so on. */
function isColumnNumbering(row: readonly unknown[]): boolean {
  const filled = row.map(readCell).filter((cell) => cell !== null);
  return filled.length > 2 && filled.every((cell, index) => Number(cell) === index + 1);
}

function isBlank(cell: Cell): boolean {
  return cell === null || cell === 0;
}
