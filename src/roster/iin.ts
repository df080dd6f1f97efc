import { dayOf } from "../law/day";
import type { Cell } from "./cell";

/**
 * An individual identification number (ИИН, ЖСН) as far as it can be trusted: its twelve digits as a whole number,
 * which tells people apart.
 */
export type IinReading = number | "blank" | "invalid" | "bin";

const DIGITS = 12;
const ZERO = "0".charCodeAt(0);

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * Reads an IIN: twelve digits, a date of birth that exists, and the control digit of its two-pass checksum.
 *
 * A number cell loses the leading zeros of people born from 2000 on; they are put back. An IIN never says anything
 * about citizenship, foreigners have them too.
 */
export function readIin(cell: Cell): IinReading {
  if (cell === null || cell === 0) return "blank";
  if (typeof cell !== "string" && typeof cell !== "number") return "invalid";
  const digits = twelveDigits(String(cell));
  if (digits === null) return "invalid";
  if (isBin(digits)) return "bin";
  return hasControlDigit(digits) && hasBirthDate(digits) ? Number(digits) : "invalid";
}

/** Says whether a cell lost the leading zeros of its IIN, as numbers do. */
export function lostZeros(cell: Cell): boolean {
  return typeof cell === "number" && cell < 10 ** (DIGITS - 1);
}

/** The date of birth in an IIN, as six digits YYMMDD; it says nothing about the century. */
export function birthDigits(iin: number): number {
  return Math.floor(iin / 1_000_000);
}

/**
 * The number of a company (БИН) begins with the year and month of registration, and has the kind of entity, 4 to 6,
 * where an IIN has the first digit of a day.
 */
function isBin(digits: string): boolean {
  const month = 10 * digitAt(digits, 2) + digitAt(digits, 3);
  const kind = digitAt(digits, 4);
  return month >= 1 && month <= 12 && kind >= 4 && kind <= 6;
}

/** The digits, with up to three lost zeros put back; null where there are too few, too many, or other characters. */
function twelveDigits(text: string): string | null {
  const digits = text.length === DIGITS ? text : text.replace(/[\s\u00a0'-]/g, "");
  if (digits.length < DIGITS - 3 || digits.length > DIGITS) return null;
  for (let index = 0; index < digits.length; index++) {
    const digit = digitAt(digits, index);
    if (digit < 0 || digit > 9) return null;
  }
  return digits.length === DIGITS ? digits : digits.padStart(DIGITS, "0");
}

/** The seventh digit gives the century: 1 and 2 the 1800s, 3 and 4 the 1900s, 5 and 6 the 2000s. */
function hasBirthDate(digits: string): boolean {
  const century = Math.ceil(digitAt(digits, 6) / 2);
  if (century < 1 || century > 3) return false;
  const pair = (index: number) => 10 * digitAt(digits, index) + digitAt(digits, index + 1);
  const year = 1700 + century * 100 + pair(0);
  // The leap years of the 1800s repeat in the 2200s, which Excel's calendar covers.
  return dayOf({ year: year < 1901 ? year + 400 : year, month: pair(2), day: pair(4) }) !== null;
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
  return digits.charCodeAt(index) - ZERO;
}
