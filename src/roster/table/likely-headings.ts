import { type Cells, readCell } from "../../sheet/cell";
import { headingsOver } from "./columns-by-content";
import { dividedHeadings } from "./divided-headings";
import { fuller, HEADER_ROWS } from "./heading-row";
import { type HeadingRow, headingsIn } from "./headings-in";
import type { Asked, Chosen, Schema } from "./schema";

/**
 * Where no row names enough, the one that names most, so that it can be said what else stands there. Only rows of
 * nothing but words are headings: others hold people, who are not quoted.
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

/** Fewer words may be a title with what is said beside it. */
const FEWEST_WORDS = 3;

/**
 * Where no row names anything, the one whose words stand over a number: nobody could say what it names, and whoever
 * reads of it can name the columns otherwise. Null where none does.
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

/** Says whether a row is one of words, and more than a title. */
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
 * Where no row names what a table needs, the first of words over columns that may hold it: what is missing can be asked
 * about by its headings.
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
