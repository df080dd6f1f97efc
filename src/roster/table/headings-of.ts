import { columnLetters } from "../../sheet/address";
import { type Cell, type Cells, cellText, readCell } from "../../sheet/cell";
import { readDate } from "../words/date";
import { fold } from "../words/text";

/** A heading for the user to choose, with the letters of every column that has it. */
export type Heading = { readonly text: string; readonly letters: readonly string[] };

/**
 * The heading of a column. With two heading rows, the upper one is used if the lower is blank; a group is combined with
 * its part below if there is no other heading.
 */
export function headingAt(cells: Cells, headerRow: number | null, column: number): string {
  if (headerRow === null) return "";
  const own = textOf(headingCell(cells, headerRow, column));
  return own === "" ? (partsBelow(cells, headerRow).find((part) => part.column === column)?.text ?? "") : own;
}

/** The headings of a row, once each, in the order of the sheet. `firstColumn`: the position of the cells on the sheet. */
export function headingsOf(cells: Cells, headerRow: number, firstColumn: number): readonly Heading[] {
  const headings = new Map<string, { text: string; letters: string[] }>();
  const width = Math.max(cells[headerRow]?.length ?? 0, cells[headerRow - 1]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const cell = headingCell(cells, headerRow, column);
    // A number above a column numbers it and is not a heading to a reader.
    if (typeof cell === "string") add(cell, column);
  }
  for (const { text, column } of partsBelow(cells, headerRow)) add(text, column);
  return [...headings.values()];

  function add(heading: string, column: number): void {
    const key = fold(heading);
    if (key === "") return;
    const known = headings.get(key) ?? { text: textOf(heading), letters: [] };
    known.letters.push(columnLetters(firstColumn + column));
    headings.set(key, known);
  }
}

/** The name of a column that has only a group as its heading, subdivided in the row below. */
export type PartBelow = { readonly column: number; readonly text: string };

/**
 * The parts into which the row below divides groups: "Разрешение номер", if «номер» is below a blank to the right of
 * «Разрешение». None if that row may be data: it must be blank under most headings and hold only words.
 */
export function partsBelow(cells: Cells, headerRow: number): readonly PartBelow[] {
  const upper = (cells[headerRow] ?? []).map(readCell);
  const below = (cells[headerRow + 1] ?? []).map(readCell);
  const under = upper.flatMap((heading, column) => (heading === null ? [] : [below[column] ?? null]));
  const isDivided =
    2 * under.filter((cell) => cell === null).length > under.length &&
    below.every(
      (cell) => cell === null || (typeof cell === "string" && readDate(cell).kind === "unreadable"),
    );
  if (!isDivided) return [];
  let group = "";
  return below.flatMap((cell, column) => {
    const heading = upper[column] ?? null;
    if (heading !== null) group = textOf(heading);
    const isPart = heading === null && typeof cell === "string" && group !== "";
    return isPart ? [{ column, text: `${group} ${textOf(cell)}` }] : [];
  });
}

function headingCell(cells: Cells, headerRow: number, column: number): Cell {
  const cell = readCell(cells[headerRow]?.[column]);
  return cell ?? readCell(cells[headerRow - 1]?.[column]);
}

function textOf(cell: Cell): string {
  return cellText(cell).trim().replace(/\s+/g, " ");
}
