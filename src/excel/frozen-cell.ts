import { type CellWriting, cellWriting, DAY_FORMAT } from "./cell-writing";

/** The day format of our functions. It belongs to the formula, not the cell, and is lost with it. */
const SHOWN_DAY = /^\d{2}\.\d{2}\.\d{4}$/;

/** How to write a formula's value in its place so that the cell shows the same. */
export function frozenCell(value: unknown, shown: string, format: string): CellWriting {
  if (typeof value === "string" && value !== "") return cellWriting({ as: "text", text: value }, format);
  if (typeof value !== "number")
    return { value: value === null ? "" : (value as boolean | string), format: null };
  if (format === "General" && SHOWN_DAY.test(shown)) return { value, format: DAY_FORMAT };
  return cellWriting({ as: "number", number: value }, format);
}
