import { type CellWriting, cellWriting, DAY_FORMAT } from "./cell-writing";

/** As our functions show days; their format is not one of the cell, and goes with the formula. */
const SHOWN_DAY = /^\d{2}\.\d{2}\.\d{4}$/;

/** How the value of a formula is written in its place, so that the cell goes on showing what it shows. */
export function frozenCell(value: unknown, shown: string, format: string): CellWriting {
  if (typeof value === "string" && value !== "") return cellWriting({ as: "text", text: value }, format);
  if (typeof value !== "number")
    return { value: value === null ? "" : (value as boolean | string), format: null };
  if (format === "General" && SHOWN_DAY.test(shown)) return { value, format: DAY_FORMAT };
  return cellWriting({ as: "number", number: value }, format);
}
