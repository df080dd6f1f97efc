import type { Day } from "../../law/day";
import { type Cell, type Cells, cellText, readCell } from "../../sheet/cell";
import { readDate } from "../../roster/words/date";
import { type IgnoredColumn, ignoredColumns, namesColumn } from "./ignored-columns";
import type { IgnoredNote } from "../store/tables/ignored-table";

/** Required to match a finding; the other columns are for human readers. */
const needed: readonly IgnoredColumn[] = ["sheet", "cell", "code", "stood", "person"];

/** Reads the notes from a table whose first row holds headings. Null if a required column is missing. */
export function ignoredNotes(table: Cells): readonly IgnoredNote[] | null {
  const headings = (table[0] ?? []).map((cell) => cellText(readCell(cell)));
  const places = ignoredColumns.map((column) => headings.findIndex((text) => namesColumn(text, column)));
  if (needed.some((column) => places[ignoredColumns.indexOf(column)] === -1)) return null;
  return table
    .slice(1)
    .map((row) => noteOf(places.map((place) => row[place])))
    .filter(({ code }) => code !== "");
}

/** Reads a note from cells in the order of `ignoredColumns`. */
function noteOf(cells: readonly unknown[]): IgnoredNote {
  const cellIn = (column: IgnoredColumn) => readCell(cells[ignoredColumns.indexOf(column)]);
  const text = (column: IgnoredColumn) => cellText(cellIn(column));
  return {
    sheet: text("sheet"),
    cell: text("cell"),
    finding: text("finding"),
    person: text("person"),
    stood: text("stood"),
    reason: text("reason"),
    day: dayIn(cellIn("day")),
    code: text("code"),
  };
}

/** Returns a predicate that recognises the rows of these notes, each as often as it occurs among them. */
export function holdsNote(notes: readonly IgnoredNote[]): (cells: readonly unknown[]) => boolean {
  const remaining = new Map<string, number>();
  for (const note of notes) remaining.set(noteKey(note), (remaining.get(noteKey(note)) ?? 0) + 1);
  return (cells) => {
    const key = noteKey(noteOf(cells));
    const count = remaining.get(key) ?? 0;
    remaining.set(key, count - 1);
    return count > 0;
  };
}

function noteKey(note: IgnoredNote): string {
  return JSON.stringify(ignoredColumns.map((column) => note[column]));
}

function dayIn(cell: Cell): Day | null {
  const read = readDate(cell);
  return read.kind === "day" ? read.day : null;
}
