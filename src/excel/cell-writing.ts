import type { FixValue } from "../roster/judgement/fix";
import type { Cell } from "../sheet/cell";
import { staysText, TEXT_FORMAT } from "./stays-text";

export const DAY_FORMAT = "dd.mm.yyyy";

/** What to give Excel so that a cell comes to hold a value; a null format leaves the cell's own. */
export type CellWriting = { value: string | number | boolean; format: string | null };

/** What stood in a cell before it was written, with the number format it had. */
export type FormerValue = {
  readonly as: "former";
  readonly cell: Exclude<Cell, object>;
  readonly format: string;
};

/** How a value is written to a cell that has some number format now. */
export function cellWriting(value: FixValue | FormerValue, formatNow: string): CellWriting {
  if (value.as === "former") return formerWriting(value);
  if (value.as === "date") return { value: value.day, format: DAY_FORMAT };
  // Under the text format Excel would make a text of the number.
  if (value.as === "number")
    return { value: value.number, format: formatNow === TEXT_FORMAT ? "General" : null };
  return { value: value.text, format: staysText(value.text) ? null : TEXT_FORMAT };
}

/** A text that had been kept as one by an apostrophe is kept by the text format. */
function formerWriting({ cell, format }: FormerValue): CellWriting {
  const isKept = typeof cell !== "string" || staysText(cell) || format === TEXT_FORMAT;
  return { value: cell ?? "", format: isKept ? format : TEXT_FORMAT };
}
