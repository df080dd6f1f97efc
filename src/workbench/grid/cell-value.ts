import type { ICellData, Nullable } from "@univerjs/core";
import type { Cell } from "../../sheet/cell";

/** The engine's codes for cell types. */
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
 * Value of a grid cell. The grid stores an error as its text; only forced text remains a text. An empty text is a
 * value if a formula returned it, else blank.
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

/** Cell data to store for a value; null clears the cell. */
export function cellData(value: Cell): ICellData {
  if (value === null) return { v: null, t: null, f: null, si: null, p: null };
  if (typeof value === "number") return { v: value, t: CELL_TYPE.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CELL_TYPE.boolean };
  if (typeof value === "object") return { v: value.error, t: CELL_TYPE.text };
  return { v: value, t: isTextByForce(value) ? CELL_TYPE.forcedText : CELL_TYPE.text };
}

/** True for texts the grid would parse as an error or as a number, such as a 12-digit IIN. */
function isTextByForce(value: string): boolean {
  return ERRORS.has(value) || (value.trim() !== "" && Number.isFinite(Number(value)));
}

function richText(cell: ICellData): string | null {
  const text = cell.p?.body?.dataStream;
  return text === undefined ? null : text.replace(/\r\n$/, "").replace(/\r/g, "\n");
}
