import { dateOf, isLeapYear } from "../../law/day";
import type { Cell } from "../../sheet/cell";
import { readDate } from "./date";

/**
 * An individual identification number (ИИН, ЖСН): its twelve digits as an integer, which identifies a person; or why there
 * is none.
 */
export type IinReading = number | "blank" | "invalid" | "bin";

/** Words for "no number". */
const saysNone = /^\s*([-–—]+|нет|жоқ|none)\s*$/iu;

const DIGITS = 12;
const HALF = 6;
const MOST_LOST = 3;
/** Its year 00 is a leap year, so every possible day exists. */
const LEAP_CENTURY = 2000;
const ZERO = "0".charCodeAt(0);
const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
const longestMonths = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads an IIN: twelve digits, an existing date of birth, and the control digit of its two-pass checksum. A 0 in place of
 * the century leads to a remark (`hidesCentury`), but the number is accepted.
 *
 * A numeric cell loses the leading zeros of people born from 2000 on; they are restored. An IIN says nothing about
 * citizenship, since foreigners have one too.
 */
export function readIin(cell: Cell): IinReading {
  if (cell === null || cell === 0) return "blank";
  const written = twelveCharacters(cell);
  const number = written === null ? null : iinIn(written);
  if (number !== null) return number;
  if (typeof cell === "string" && saysNone.test(cell)) return "blank";
  const digits = typeof cell === "string" ? (digitsAmong(cell) ?? written) : written;
  const named = digits === null || digits === written ? null : iinIn(digits);
  if (named !== null) return named;
  return digits !== null && /^\d+$/.test(digits) && isBin(digits) ? "bin" : "invalid";
}

/**
 * The twelve digits of an invalid IIN that may have a typing error: its date of birth or its control digit is right. Two
 * rows of one person may share it. Null if it is valid, a dummy, or not a number.
 */
export function mistypedIin(cell: Cell): number | null {
  const digits = twelveCharacters(cell);
  if (digits === null || !/^\d{12}$/.test(digits) || /^(\d)\1+$/.test(digits)) return null;
  if (iinIn(digits) !== null || isBin(digits)) return null;
  const isSlip =
    hasBirthDate(Number(digits.slice(0, 6)), Number(digits.charAt(6))) || hasRightControl(digits);
  return isSlip ? Number(digits) : null;
}

/** The IIN of a cell with just its twelve digits, the common case; null if it has to be read in full. */
export function plainIin(raw: unknown): number | null {
  if (typeof raw === "string") return raw.length === DIGITS ? iinIn(raw) : null;
  const isTwelveDigits = typeof raw === "number" && raw >= 1e11 && raw < 1e12 && Number.isInteger(raw);
  if (!isTwelveDigits) return null;
  const birth = Math.floor(raw / 1e6);
  const rest = raw - birth * 1e6;
  return iinOf(birth, rest, weighted(birth, rest, firstWeights));
}

/** Whether a numeric cell lost leading zeros of its IIN. */
export function lostZeros(cell: Cell): boolean {
  return typeof cell === "number" && cell < 10 ** (DIGITS - 1);
}

/** Whether an IIN does not give the century of birth, which is unusual but not an error by itself. */
export function hidesCentury(iin: number): boolean {
  return Math.floor(iin / 100_000) % 10 === 0;
}

/** The date of birth in an IIN as YYMMDD, without the century. */
function birthDigits(iin: number): number {
  return Math.floor(iin / 1_000_000);
}

/** Whether a date of birth contradicts the IIN; an unreadable date does not. */
export function bornOtherwise(iin: number, cell: Cell): boolean {
  const birth = readDate(cell);
  if (birth.kind !== "day") return false;
  const { year, month, day } = dateOf(birth.day);
  return ((year % 100) * 100 + month) * 100 + day !== birthDigits(iin);
}

/** The text without separators, with up to three lost zeros restored; null if that is not twelve characters. */
function twelveCharacters(cell: Cell): string | null {
  if (typeof cell === "string" && cell.length === DIGITS) return cell;
  if (typeof cell !== "string" && !(typeof cell === "number" && cell > 0)) return null;
  return inFull(String(cell).replace(/[\s\u00a0'-]/g, ""));
}

/** Spaces, invisible characters, hyphens, and Excel's text mark. */
const unseen = /[\s\u00a0\p{Cf}'-]/gu;

/** Words and marks around the digits: "ИИН: 900101300007", "№ 9001-0130-0007". */
const around =
  /индивидуальный|идентификационный|individual|identification|жеке|сәйкестендіру|нөмірі?|номер|number|иин|жсн|iin|инн|№|no|kz|[\p{P}\p{Z}\p{Cf}\p{S}\s]/giu;

/** An integer exported as an amount: "900101300007.0", "9,00101300007E+11". */
const asAmount = /^(\d+)(?:[.,]0+)?$|^(\d)[.,](\d+)e\+?(\d+)$/i;

/**
 * The twelve digits of a text that contains nothing else of importance, with full-width digits normalised; null if they
 * are incomplete, as in a rounded number.
 */
function digitsAmong(text: string): string | null {
  const plain = text.normalize("NFKC");
  const [, whole, first = "", others = "", exponent] = asAmount.exec(plain.replace(unseen, "")) ?? [];
  if (exponent !== undefined) return others.length === Number(exponent) ? inFull(first + others) : null;
  if (whole !== undefined) return inFull(whole);
  const bare = plain.replace(remarkBehind, "").replace(around, "");
  return /^\d{12}$/.test(bare) ? bare : null;
}

/** "900101300007 (сверено)": a comment after the number, without digits. */
const remarkBehind = /\([^()\d]*\)\s*$/u;

/** Digits with up to three lost zeros restored; null if that is not twelve. */
function inFull(digits: string): string | null {
  return digits.length < DIGITS - MOST_LOST || digits.length > DIGITS ? null : digits.padStart(DIGITS, "0");
}

/**
 * Twelve characters as a number if they are an IIN, otherwise null. A sheet has up to a million of them, so this is one
 * pass over the characters, with rare checks last.
 */
function iinIn(text: string): number | null {
  let birth = 0;
  let rest = 0;
  let sum = 0;
  for (let index = 0; index < DIGITS; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return null;
    if (index < HALF) birth = birth * 10 + digit;
    else rest = rest * 10 + digit;
    if (index < DIGITS - 1) sum += (index + 1) * digit;
  }
  return iinOf(birth, rest, sum);
}

/** The number of two halves of six digits if it is an IIN, otherwise null. `sum`: of its digits by the first weights. */
function iinOf(birth: number, rest: number, sum: number): number | null {
  const isValid =
    controlOf(birth, rest, sum) === rest % 10 && hasBirthDate(birth, Math.floor(rest / 100_000));
  return isValid ? birth * 1_000_000 + rest : null;
}

/** The correct control digit; 10 if there is none. */
function controlOf(birth: number, rest: number, sum: number): number {
  const first = sum % 11;
  return first === 10 ? weighted(birth, rest, secondWeights) % 11 : first;
}

function hasRightControl(digits: string): boolean {
  const birth = Number(digits.slice(0, HALF));
  const rest = Number(digits.slice(HALF));
  return controlOf(birth, rest, weighted(birth, rest, firstWeights)) === rest % 10;
}

/** The weighted sum of the first eleven digits. */
function weighted(birth: number, rest: number, weights: readonly number[]): number {
  let sum = 0;
  let digits = Math.floor(rest / 10);
  for (let index = DIGITS - 2; index >= 0; index--) {
    if (index === HALF - 1) digits = birth;
    sum += (weights[index] ?? 0) * (digits % 10);
    digits = Math.floor(digits / 10);
  }
  return sum;
}

/**
 * The seventh digit gives the century: 1 and 2 for the 1800s, 3 and 4 the 1900s, 5 and 6 the 2000s. A 0, as in some
 * numbers, leaves the century open.
 */
function hasBirthDate(birth: number, seventh: number): boolean {
  if (seventh > 6) return false;
  const month = Math.floor(birth / 100) % 100;
  const day = birth % 100;
  if (day < 1 || day > (longestMonths[month] ?? 0)) return false;
  const century = seventh === 0 ? LEAP_CENTURY : 1700 + ((seventh + 1) >> 1) * 100;
  const year = century + Math.floor(birth / 10_000);
  return month !== 2 || day < 29 || isLeapYear(year);
}

/**
 * The number of a company (БИН) begins with year and month of registration, followed by the kind of entity (4 to 6) where
 * an IIN has the first digit of the day.
 */
function isBin(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const kind = Number(digits.charAt(4));
  return month >= 1 && month <= 12 && kind >= 4 && kind <= 6;
}
