import { columnLetters } from "../../sheet/address";
import { type Cell, type Cells, cellText, readCell } from "../../sheet/cell";
import { fold } from "../words/text";

/** A heading as a person would choose it, with the letters of every column that is called so. */
export type Heading = { readonly text: string; readonly letters: readonly string[] };

/** The text over a column; in a list with two heading rows the upper one speaks where the lower is blank. */
export function headingAt(cells: Cells, headerRow: number | null, column: number): string {
  return headerRow === null ? "" : textOf(headingCell(cells, headerRow, column));
}

/** The headings of a row, each once, in the order of the sheet. `firstColumn` is where the cells begin on it. */
export function headingsOf(cells: Cells, headerRow: number, firstColumn: number): readonly Heading[] {
  const headings = new Map<string, { text: string; letters: string[] }>();
  const width = Math.max(cells[headerRow]?.length ?? 0, cells[headerRow - 1]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const cell = headingCell(cells, headerRow, column);
    // A number over a column numbers it and is no heading to anybody who reads the sheet.
    const key = typeof cell === "string" ? fold(cell) : "";
    if (key === "") continue;
    const known = headings.get(key) ?? { text: textOf(cell), letters: [] };
    known.letters.push(columnLetters(firstColumn + column));
    headings.set(key, known);
  }
  return [...headings.values()];
}

function headingCell(cells: Cells, headerRow: number, column: number): Cell {
  const cell = readCell(cells[headerRow]?.[column]);
  return cell ?? readCell(cells[headerRow - 1]?.[column]);
}

function textOf(cell: Cell): string {
  return cellText(cell).trim().replace(/\s+/g, " ");
}
