import type { Asked } from "../host/answer";
import { cellText } from "./cell-text";
import { Refusal } from "./refusal";
import type { Value } from "./spread";

/** A number of people: whole, 0 or more. Text that is a number counts as one. */
export function headcountArgument(value: Value, { tell }: Asked): number {
  const number = numberIn(value);
  if (number === null || number < 0 || !Number.isInteger(number))
    throw new Refusal("bad_input", tell("headcount_unreadable", { text: cellText(value) }));
  return number;
}

/** An average or an amount of money: 0 or more, fractions allowed. */
export function amountArgument(value: Value, { tell }: Asked): number {
  const number = numberIn(value);
  if (number === null || number < 0)
    throw new Refusal("bad_input", tell("amount_unreadable", { text: cellText(value) }));
  return number;
}

/** Reads "1 297 500 000", "12" and "12,5" as people in Kazakhstan write them. */
function numberIn(value: Value): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const text = value.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
