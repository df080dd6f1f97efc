import { cellText } from "../../sheet/cell";
import { readAmount } from "../../roster/words/number";
import type { Asked } from "../host/answer";
import { Refusal } from "./refusal";
import type { Value } from "./spread";

/** Far above any employer, and products stay exact integers. */
const MOST_PEOPLE = 1_000_000_000;

/** A headcount: whole, 0 or more. Numbers written as text are accepted. */
export function headcountArgument(value: Value, asked: Asked): number {
  const number = readAmount(value);
  if (number === null || !Number.isInteger(number)) throw unreadable("headcount_unreadable", value, asked);
  return countable(number, value, asked);
}

/** An average headcount: fractions allowed. */
export function averageHeadcountArgument(value: Value, asked: Asked): number {
  return countable(amountArgument(value, asked), value, asked);
}

/** An amount of money: 0 or more, fractions allowed. */
export function amountArgument(value: Value, asked: Asked): number {
  const number = readAmount(value);
  if (number === null) throw unreadable("amount_unreadable", value, asked);
  return number;
}

function countable(people: number, value: Value, { tell }: Asked): number {
  if (people <= MOST_PEOPLE) return people;
  throw new Refusal("bad_input", tell("headcount_too_large", { text: cellText(value), most: MOST_PEOPLE }));
}

function unreadable(
  key: "headcount_unreadable" | "amount_unreadable",
  value: Value,
  { tell }: Asked,
): Refusal {
  return new Refusal("bad_input", tell(key, { text: cellText(value) }));
}
