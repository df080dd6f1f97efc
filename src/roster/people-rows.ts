import { type Cell, type Cells, readCell } from "./cell";
import type { Columns, Layout } from "./layout";
import { beginsWithAnyOf } from "./text";

/** What a row of the sheet is. */
export type RowKind = "person" | "perhaps_person" | "vacant_post" | "nobody";

const total = beginsWithAnyOf(
  "итого всего барлығы жиыны жиынтығы total subtotal подытог жалпы".split(" ").concat("grand total"),
);

const LAST_DIGIT = "9".charCodeAt(0);

/** "Бос" alone is "vacant"; followed by another word it may be a surname. */
const vacant = beginsWithAnyOf(
  "вакансия вакант вакантна вакантно вакантная вакантный vacant vacancy"
    .split(" ")
    .concat("бос орын", "бос жұмыс орны"),
);
const vacantAlone = /^\s*бос\s*$/i;

/** How headings of sections inside the table begin. What begins otherwise is taken for a name, to be on the safe side. */
const section =
  /^(отдел|цех|управлен|департамент|служб|бухгалтер|администрац|дирекц|склад|участ|филиал|производств|групп|сектор|бюро|лаборатор|руководств|аппарат|проект|объект|бригад|смен|кадр|бөлім|басқарма|қойма|учаске|әкімшілік|department|division|unit|section|office|warehouse|finance|management|administration|accounting|staff|production)/i;

/**
 * Tells people from the other rows of a staffing sheet: blank rows, repeated headings, totals, section headings,
 * notes and signatures under the table, and posts that nobody holds.
 */
export function rowKind(cells: Cells, rowIndex: number, layout: Layout): RowKind {
  const row = cells[rowIndex] ?? [];
  const { columns, headerRow } = layout;
  if (isPlainlyAPerson(row, columns, headerRow === null ? undefined : cells[headerRow])) return "person";
  const filled = row.map(readCell).filter((cell) => cell !== null);
  if (filled.length === 0) return "nobody";
  if (headerRow !== null && (repeatsHeading(cells, rowIndex, headerRow) || isColumnNumbering(row)))
    return "nobody";

  const at = (column: number | undefined) => (column === undefined ? null : readCell(row[column]));
  const name = nameOf(row, layout);
  const citizenship = at(columns.citizenship);
  const hasIdentity = [name, at(columns.iin), citizenship, at(columns.hire)].some((cell) => !isBlank(cell));

  const isTotal = [name, at(columns.rowNumber), filled[0] ?? null].some(
    (cell) => typeof cell === "string" && total.test(cell),
  );
  if (isTotal && isBlank(at(columns.iin)) && typeof citizenship !== "string") return "nobody";
  if (saysVacant(name) || saysVacant(citizenship)) return "vacant_post";
  if (!hasIdentity && isBlank(at(columns.category))) return "nobody";

  const namesPeople = columns.name !== undefined || columns.surname !== undefined;
  if (!hasIdentity && (namesPeople || saysVacant(at(columns.position)))) return "vacant_post";
  const isLoneCell = filled.length === 1 && row.length > 2 && headerRow !== null;
  if (!isLoneCell) return "person";
  return typeof name === "string" && looksLikeName(name) ? "perhaps_person" : "nobody";
}

/** The common row, told by two cells: a name or else a category, and a citizenship in words. */
function isPlainlyAPerson(
  row: readonly unknown[],
  columns: Columns,
  heading: readonly unknown[] | undefined,
): boolean {
  if (columns.citizenship === undefined || columns.surname !== undefined) return false;
  const other = row[columns.name ?? columns.category ?? columns.citizenship];
  const citizenship = row[columns.citizenship];
  return (
    (isWords(other) || typeof other === "number") &&
    isWords(citizenship) &&
    citizenship !== heading?.[columns.citizenship] &&
    !saysVacant(other) &&
    !saysVacant(citizenship)
  );
}

/** Text that begins with something else than a digit or a blank, and so is neither blank nor a column's number. */
function isWords(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.charCodeAt(0) > LAST_DIGIT;
}

/** The name in a row, put together where it stands in several columns; null where there is none. */
export function nameOf(row: readonly unknown[], { columns }: Layout): Cell {
  if (columns.name !== undefined) return readCell(row[columns.name]);
  const parts = [columns.surname, columns.givenName, columns.patronymic].flatMap((column) => {
    const part = column === undefined ? null : readCell(row[column]);
    return typeof part === "string" ? [part.trim()] : [];
  });
  return parts.length > 0 ? parts.join(" ") : null;
}

function repeatsHeading(cells: Cells, rowIndex: number, headerRow: number): boolean {
  const heading = cells[headerRow] ?? [];
  const row = cells[rowIndex] ?? [];
  return heading.every((cell, column) => cell === row[column] || isBlank(readCell(cell)));
}

/** Printed forms number their columns in the row under the headings: 1, 2, 3 and so on. */
function isColumnNumbering(row: readonly unknown[]): boolean {
  const filled = row.map(readCell).filter((cell) => cell !== null);
  return filled.length > 2 && filled.every((cell, index) => Number(cell) === index + 1);
}

/** Up to four words that all begin with a capital, as names do and notes under a table do not. */
function looksLikeName(text: string): boolean {
  const words = text.trim().replace(/\s+/g, " ");
  return !section.test(words) && /^\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(words);
}

function saysVacant(cell: unknown): boolean {
  return typeof cell === "string" && (vacant.test(cell) || vacantAlone.test(cell));
}

function isBlank(cell: Cell): boolean {
  return cell === null || cell === 0;
}
