import { dayOf } from "../law/day";
import type { Cell } from "./cell";

/** An individual identification number (ИИН, ЖСН) as far as it can be trusted. */
export type IinReading =
  | { readonly kind: "valid"; readonly digits: string }
  | { readonly kind: "blank" }
  | { readonly kind: "invalid" };

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * Reads an IIN: twelve digits, a date of birth that exists, and the control digit of its two-pass checksum.
 *
 * A number cell loses the leading zeros of people born from 2000 on; they are put back. An IIN never says anything
 * about citizenship, foreigners have them too.
 */
export function readIin(cell: Cell): IinReading {
  if (cell === null || cell === 0) return { kind: "blank" };
  if (typeof cell !== "string" && typeof cell !== "number") return { kind: "invalid" };
  const text = typeof cell === "number" ? String(cell).padStart(12, "0") : cell.replace(/[\s\u00a0'-]/g, "");
  if (!/^\d{9,12}$/.test(text)) return { kind: "invalid" };
  const digits = text.padStart(12, "0");
  return hasControlDigit(digits) && hasBirthDate(digits) ? { kind: "valid", digits } : { kind: "invalid" };
}

/** The seventh digit gives the century: 1 and 2 the 1800s, 3 and 4 the 1900s, 5 and 6 the 2000s. */
function hasBirthDate(digits: string): boolean {
  const century = Math.ceil(Number(digits.charAt(6)) / 2);
  if (century < 1 || century > 3) return false;
  const year = 1700 + century * 100 + Number(digits.slice(0, 2));
  const birth = { month: Number(digits.slice(2, 4)), day: Number(digits.slice(4, 6)) };
  // The leap years of the 1800s repeat in the 2200s, which Excel's calendar covers.
  return dayOf({ ...birth, year: year < 1901 ? year + 400 : year }) !== null;
}

function hasControlDigit(digits: string): boolean {
  const first = checksum(digits, firstWeights);
  const control = first === 10 ? checksum(digits, secondWeights) : first;
  return control < 10 && control === digitAt(digits, 11);
}

function checksum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += (weights[index] ?? 0) * digitAt(digits, index);
  return sum % 11;
}

function digitAt(digits: string, index: number): number {
  return digits.charCodeAt(index) - 48;
}
