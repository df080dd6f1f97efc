import { cellText } from "../../sheet/cell";
import { readAmount } from "../../roster/words/number";
import type { Asked } from "../host/answer";
import type { Argument } from "./matrix";
import { noError } from "./no-error";
import { Refusal } from "./refusal";
import { single } from "./single";

/** So many months are looked ahead where nothing is said. */
export const MONTHS_AHEAD = 12;

/** Further ahead, dates on a roster are slips. */
export const MOST_MONTHS = 60;

/** How many months to look ahead; left out, blank and 0 are the usual ones. */
export function monthsArgument(argument: Argument, asked: Asked): number {
  const cell = noError(single(argument, asked), asked);
  if (cell === null) return MONTHS_AHEAD;
  const months = typeof cell === "boolean" ? null : readAmount(cell);
  if (months !== null && Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS) return months;
  throw new Refusal("bad_input", asked.tell("months_unusable", { text: cellText(cell), most: MOST_MONTHS }));
}
