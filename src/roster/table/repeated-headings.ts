import { type Cells, cellText, readCell } from "../../sheet/cell";
import type { Field } from "./fields";
import { headingsIn } from "./headings-in";
import type { Columns, Layout } from "./layout";
import { matchHeading } from "./match-heading";
import type { HeadingOf } from "./match-headings";
import { rosterSchema } from "./roster-schema";

/** Further rows of headings are at most so many rows below the first. */
export const ROWS_OF_HEADINGS = 2;

const meaningCitizenship: readonly Field[] = ["citizenship", "nationality", "ethnicity"];
const meaningName: readonly Field[] = ["name", "surname", "givenName", "patronymic"];

/**
 * Whether a row inside the table holds headings: "same" if repeated on a new page or the lower of two rows, or those of
 * another table. Only called for rows without a readable name and citizenship.
 */
export function headingIn(
  row: readonly unknown[],
  rowIndex: number,
  { columns, headerRow }: Layout,
): "same" | "other" | null {
  // A cheap exit: headings are words, and matching them costs more than reading a row.
  if (row.some((cell) => typeof cell === "number" && cell !== 0)) return null;
  if (!row.some((cell) => typeof cell === "string")) return null;
  const isUnderHeading = headerRow !== null && rowIndex <= headerRow + ROWS_OF_HEADINGS;
  if (!isUnderHeading && !hasTellingHeading(row, columns)) return null;
  const matches = headingsIn(row, rosterSchema).filter(({ fit }) => fit === "whole" || fit === "weak");
  const isNamed = matches.some(({ column, field }) => column === columns.name && meaningName.includes(field));
  const heads = citizenshipAmong(matches);
  const category = matches.find(({ field }) => field === "category")?.column;
  if (heads !== undefined && category !== undefined)
    return heads === columns.citizenship && category === columns.category ? "same" : "other";
  if (heads !== undefined && heads === columns.citizenship && isNamed) return "same";
  if (!isUnderHeading) return null;
  // A first row with a person called "Азамат", which is also a heading, is a person.
  const isNameless = columns.name === undefined || readCell(row[columns.name]) === null;
  const isCitizenship = heads !== undefined && heads === columns.citizenship && isNameless;
  return isCitizenship || (isNamed && matches.length > 1) ? "same" : null;
}

/**
 * The first row with a name above the headings, where the same headings stand above it already: those of its page name
 * less, or are written in two rows. -1 if there is none.
 */
export function namedUnderSameHeadings(cells: Cells, headerRow: number, columns: Columns): number {
  const { name = columns.surname, citizenship, category } = columns;
  if (name === undefined) return -1;
  const textAt = (row: number, column: number) => cellText(readCell(cells[row]?.[column])).trim();
  const heading = textAt(headerRow, name);
  const isHeading = (row: number) =>
    textAt(row, name) === heading &&
    [citizenship, category].some(
      (column) =>
        column !== undefined &&
        textAt(row, column) !== "" &&
        textAt(row, column) === textAt(headerRow, column),
    );
  const rows = Array.from({ length: headerRow }, (_, row) => row);
  const first = rows.find(isHeading) ?? headerRow;
  return rows.findIndex((row) => row > first && !["", heading].includes(textAt(row, name)));
}

/**
 * Whether a row has a heading of citizenship or category outside the column of names; otherwise a row far below the
 * headings is not a repetition. Names are not matched, since they differ from row to row.
 */
function hasTellingHeading(row: readonly unknown[], { name }: Columns): boolean {
  return row.some((raw, column) => {
    const cell = column === name ? null : readCell(raw);
    if (typeof cell !== "string") return false;
    const match = matchHeading(cell.trim());
    return match !== null && (match.field === "category" || meaningCitizenship.includes(match.field));
  });
}

function citizenshipAmong(matches: readonly HeadingOf<Field>[]): number | undefined {
  const fields = meaningCitizenship.filter((field) => matches.some((match) => match.field === field));
  return matches.find(({ field }) => field === fields[0])?.column;
}
