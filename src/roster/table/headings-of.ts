import { columnLetters } from "../../sheet/address";
import { type Cell, type Cells, cellText, readCell } from "../../sheet/cell";
import { readDate } from "../words/date";
import { fold } from "../words/text";

/** A heading as a person would choose it, with the letters of every column that is called so. */
export type Heading = { readonly text: string; readonly letters: readonly string[] };

/**
 * The text over a column; in a list with two heading rows the upper one speaks where the lower is blank, and a group
 * with its part below where there is no other.
 */
export function headingAt(cells: Cells, headerRow: number | null, column: number): string {
  if (headerRow === null) return "";
  const own = textOf(headingCell(cells, headerRow, column));
  return own === "" ? (partsBelow(cells, headerRow).find((part) => part.column === column)?.text ?? "") : own;
}

/** The headings of a row, each once, in the order of the sheet. `firstColumn` is where the cells begin on it. */
export function headingsOf(cells: Cells, headerRow: number, firstColumn: number): readonly Heading[] {
  const headings = new Map<string, { text: string; letters: string[] }>();
  const width = Math.max(cells[headerRow]?.length ?? 0, cells[headerRow - 1]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const cell = headingCell(cells, headerRow, column);
    // A number over a column numbers it and is no heading to anybody who reads the sheet.
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

/** What a person would call a column that has no heading but that of a group, divided in the row below. */
export type PartBelow = { readonly column: number; readonly text: string };

/**
 * The parts into which the row below divides the headings of groups: "Разрешение номер", where «номер» stands below a
 * blank beside «Разрешение». None where that row may be one of data: it has to be blank under most headings, and to hold
 * words alone.
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
