import { type Cell, type Cells, isError, readCell } from "./cell";
import { readCategory } from "./category";
import { readCitizenship } from "./citizenship";
import { readDate } from "./date";
import type { Layout, Unreadable } from "./layout";

type ColumnKind = "citizenship" | "category" | "dates" | "other" | "blank";

/**
 * Reads a rectangle without headings, but only where no doubt is possible: one column is wholly citizenship, one is
 * wholly category and no running number, and none holds dates, which would decide who is employed.
 */
export function headerlessLayout(cells: Cells): Layout | Unreadable {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const kinds = Array.from({ length: width }, (_, column) => columnKind(cells, column));
  const only = (kind: ColumnKind) =>
    kinds.filter((each) => each === kind).length === 1 ? kinds.indexOf(kind) : null;
  const citizenship = only("citizenship");
  const category = only("category");
  if (citizenship === null || category === null || kinds.includes("dates"))
    return { kind: "unreadable", code: "no_heading", row: null, headings: [] };
  return {
    kind: "layout",
    headerRow: null,
    firstRow: 0,
    columns: { citizenship, category },
    refusedEthnicity: null,
  };
}

function columnKind(cells: Cells, column: number): ColumnKind {
  const values = cells.map((row) => readCell(row[column])).filter((cell) => cell !== null);
  if (values.length === 0) return "blank";
  if (isRunningNumber(values)) return "other";
  if (values.every(isCategory)) return "category";
  if (values.every(isCitizenship)) return "citizenship";
  return values.some(isDate) ? "dates" : "other";
}

function isRunningNumber(values: readonly Cell[]): boolean {
  return values.length > 1 && values.every((value, index) => Number(value) === Number(values[0]) + index);
}

function isCategory(cell: Cell): boolean {
  return (typeof cell === "number" || typeof cell === "string") && readCategory(cell) !== "unknown";
}

function isCitizenship(cell: Cell): boolean {
  if (cell === null || isError(cell) || typeof cell === "boolean") return false;
  return readCitizenship(String(cell)).kind === "state";
}

/** Serial numbers of the last hundred years, or dates as text. */
function isDate(cell: Cell): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell > 20_000 && cell < 80_000;
  return typeof cell === "string" && readDate(cell).kind !== "unreadable";
}
