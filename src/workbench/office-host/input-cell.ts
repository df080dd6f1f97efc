import type { ICellData } from "@univerjs/core";
import { CELL_TYPE, cellData } from "../grid/cell-value";
import { withoutDots } from "../grid/dot-access";

const EMPTY = { f: null, si: null, p: null };

/**
 * Cell data for a value assigned through the API. As with typing, a text may become a formula or a number, unless the
 * cell has the text format (which also turns numbers into texts) or the text begins with an apostrophe.
 */
export function inputCell(value: unknown, isText: boolean): ICellData {
  if (!isText && (typeof value === "number" || typeof value === "boolean"))
    return { ...EMPTY, ...cellData(value) };
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (text === "") return cellData(null);
  if (isText) return { ...EMPTY, v: text, t: CELL_TYPE.forcedText };
  if (text.startsWith("'")) return { ...EMPTY, v: text.slice(1), t: CELL_TYPE.forcedText };
  if (text.trim() !== "" && Number.isFinite(Number(text))) return { ...EMPTY, ...cellData(Number(text)) };
  if (/^(true|false)$/i.test(text)) return { ...EMPTY, ...cellData(/^t/i.test(text)) };
  if (/^[=+@-]./.test(text)) return { v: null, t: null, p: null, si: null, f: formulaOf(text) };
  return { ...EMPTY, v: text, t: CELL_TYPE.text };
}

/** "+A1" and "@SUM(A1)" are formulas too, and fields are accessed with a dot. */
function formulaOf(text: string): string {
  return withoutDots(/^[=@]/.test(text) ? `=${text.slice(1)}` : `=${text}`);
}
