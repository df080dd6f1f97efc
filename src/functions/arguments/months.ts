import { cellText } from "../../sheet/cell";
import { readAmount } from "../../roster/words/number";
import type { Asked } from "../host/answer";
import type { Argument } from "./matrix";
import { noError } from "./no-error";
import { Refusal } from "./refusal";
import { single } from "./single";

/** The default. */
export const MONTHS_AHEAD = 12;

/** Dates further ahead are typing errors. */
export const MOST_MONTHS = 60;

/** How many months to look ahead; the default if omitted, blank or 0. */
export function monthsArgument(argument: Argument, asked: Asked): number {
  const cell = noError(single(argument, asked), asked);
  if (cell === null) return MONTHS_AHEAD;
  const months = typeof cell === "boolean" ? null : readAmount(cell);
  if (months !== null && Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS) return months;
  throw new Refusal("bad_input", asked.tell("months_unusable", { text: cellText(cell), most: MOST_MONTHS }));
}
