import type { FixValue } from "../roster/judgement/fix";
import type { Cell } from "../sheet/cell";
import { staysText, TEXT_FORMAT } from "./stays-text";

export const DAY_FORMAT = "dd.mm.yyyy";

/** What to send to Excel so that a cell ends up with a value; a null format leaves the cell's own. */
export type CellWriting = { value: string | number | boolean; format: string | null };

/** Content of a cell before it was written, and its number format. */
export type FormerValue = {
  readonly as: "former";
  readonly cell: Exclude<Cell, object>;
  readonly format: string;
};

/** How to write a value to a cell with the given current number format. */
export function cellWriting(value: FixValue | FormerValue, formatNow: string): CellWriting {
  if (value.as === "former") return formerWriting(value);
  if (value.as === "date") return { value: value.day, format: DAY_FORMAT };
  // Under the text format Excel would turn the number into a text.
  if (value.as === "number")
    return { value: value.number, format: formatNow === TEXT_FORMAT ? "General" : null };
  return { value: value.text, format: staysText(value.text) ? null : TEXT_FORMAT };
}

/** The text format replaces the apostrophe that kept a text from being parsed. */
function formerWriting({ cell, format }: FormerValue): CellWriting {
  const isKept = typeof cell !== "string" || staysText(cell) || format === TEXT_FORMAT;
  return { value: cell ?? "", format: isKept ? format : TEXT_FORMAT };
}
