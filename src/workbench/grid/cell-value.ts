import type { ICellData, Nullable } from "@univerjs/core";
import type { Cell } from "../../sheet/cell";

/** The engine's numbers for the type of a cell, as it stores them. */
export const CELL_TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
  "#ERROR!",
  "#FIELD!",
  "#GETTING_DATA",
]);

/**
 * What a cell of the grid holds. The grid stores an error as its text: only a cell that was forced to be text keeps
 * such a text as text. An empty text is a value when a formula gave it, and a blank otherwise.
 */
export function cellValue(cell: Nullable<ICellData>): Cell {
  if (!cell) return null;
  const value = cell.v ?? richText(cell);
  if (value === null) return null;
  if (cell.t === CELL_TYPE.boolean) return value === 1 || value === true || value === "1" || value === "TRUE";
  if (typeof value !== "string") return value;
  if (value === "") return cell.f || cell.si ? "" : null;
  if (cell.t === CELL_TYPE.number) return Number(value);
  return cell.t !== CELL_TYPE.forcedText && ERRORS.has(value) ? { error: value } : value;
}

/** The cell to store for a value; `null` clears it. */
export function cellData(value: Cell): ICellData {
  if (value === null) return { v: null, t: null, f: null, si: null, p: null };
  if (typeof value === "number") return { v: value, t: CELL_TYPE.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CELL_TYPE.boolean };
  if (typeof value === "object") return { v: value.error, t: CELL_TYPE.text };
  return { v: value, t: isTextByForce(value) ? CELL_TYPE.forcedText : CELL_TYPE.text };
}

/** Texts the grid would otherwise take for something else: an error, or a number such as a 12-digit identity. */
function isTextByForce(value: string): boolean {
  return ERRORS.has(value) || (value.trim() !== "" && Number.isFinite(Number(value)));
}

function richText(cell: ICellData): string | null {
  const text = cell.p?.body?.dataStream;
  return text === undefined ? null : text.replace(/\r\n$/, "").replace(/\r/g, "\n");
}
