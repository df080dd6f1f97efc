import { type Cells, readCell } from "../../sheet/cell";
import { headingsOver } from "./columns-by-content";
import { dividedHeadings } from "./divided-headings";
import { fuller, HEADER_ROWS } from "./heading-row";
import { type HeadingRow, headingsIn } from "./headings-in";
import type { Asked, Chosen, Schema } from "./schema";

/**
 * If no row names enough, the one that names most, so that the message can quote its other headings. Only rows of words
 * qualify: others hold people, who must not be quoted.
 */
export function nearestHeadings<Field extends string, Missing extends string>(
  cells: Cells,
  schema: Schema<Field, Missing>,
): HeadingRow<Field> | null {
  return cells
    .slice(0, HEADER_ROWS)
    .map((values, row) => ({ row, matches: isOfWords(values) ? headingsIn(values, schema) : [] }))
    .filter(({ matches }) => matches.some(({ fit }) => fit !== "weak" && fit !== "inside"))
    .reduce<HeadingRow<Field> | null>(fuller, null);
}

/** Fewer words may be a title with a note. */
const FEWEST_WORDS = 3;

/**
 * If no row names anything, one whose words are above a number: the user can be told to name these columns. Null if there
 * is none.
 */
export function wordsOverNumbers(cells: Cells): readonly unknown[] | null {
  const filled = cells
    .slice(0, HEADER_ROWS + 1)
    .filter((values) => values.some((raw) => readCell(raw) !== null));
  const at = filled.findIndex((values, row) => {
    const below = filled[row + 1] ?? [];
    const isOverNumber = (raw: unknown, column: number) =>
      readCell(raw) !== null && /^\s*\d[\d\s.]*$/.test(String(readCell(below[column])));
    return isRowOfWords(values) && values.some(isOverNumber);
  });
  return filled[at] ?? null;
}

function countOf(values: readonly unknown[]): number {
  return values.filter((raw) => readCell(raw) !== null).length;
}

/** Whether a row consists of words and is more than a title. */
function isRowOfWords(values: readonly unknown[]): boolean {
  return isOfWords(values) && countOf(values) >= FEWEST_WORDS;
}

function isOfWords(values: readonly unknown[]): boolean {
  const filled = values.map(readCell).filter((cell) => cell !== null);
  return (
    filled.length > 1 &&
    filled.every((cell) => typeof cell === "string" && /^(\D*\p{L}|\s*[№#]\s*$)/u.test(cell))
  );
}

/**
 * If no row names what a table requires, the first row of words above columns that may hold it, so that the user can be
 * asked about these headings.
 */
export function headingsToAskAbout<Field extends string, Missing extends string>(
  cells: Cells,
  schema: Schema<Field, Missing>,
  chosen?: Chosen<Field>,
): HeadingRow<Field> | null {
  const asked = Object.values<Asked | undefined>(schema.asked ?? {}).filter((each) => each !== undefined);
  if (asked.length === 0) return null;
  const row = cells
    .slice(0, HEADER_ROWS)
    .findIndex(
      (values, at) =>
        isRowOfWords(values) && asked.some((each) => headingsOver(cells, at, values, [], each).length > 0),
    );
  if (row === -1) return null;
  return (
    dividedHeadings(cells, row, schema, chosen) ?? {
      row,
      matches: headingsIn(cells[row] ?? [], schema, chosen),
    }
  );
}
