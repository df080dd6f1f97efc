import type { Cell } from "../sheet/cell";
import { decodedText } from "./read-texts";
import { storedError } from "./error-codes";
import { serialDay } from "./serial-day";

/** Days between 1 January 1900 and 1 January 1904 as Excel counts them. */
export const DAYS_TO_1900 = 1462;

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

/**
 * Value of a cell from what its file stores: the type, the raw text (null if missing) and the shared strings. A text
 * that is not a number where one belongs stays a text.
 */
export function cellValue(kind: string, value: string | null, shared: readonly string[]): Cell {
  if (value === null || (value === "" && kind !== "str")) return kind === "e" ? { error: "#VALUE!" } : null;
  switch (kind) {
    case "s":
      return sharedText(value, shared);
    case "str":
      return value === "" ? null : decodedText(value);
    case "b":
      return value.trim() === "1" || value.trim().toLowerCase() === "true";
    case "e":
      return { error: storedError(value.trim()) };
    case "d":
      return isoSerial(value.trim()) ?? value;
    default:
      return NUMBER.test(value) ? finite(Number(value)) : numberless(value);
  }
}

/**
 * True if a formula's result was never stored. `isStale` says that the file asks to be recalculated on opening:
 * programs that do not calculate write such files, with nothing or 0 as results.
 */
export function isNotCalculated(kind: string, value: string | null, isStale: boolean): boolean {
  if (kind === "str" || kind === "inlineStr") return value === null || (isStale && value === "");
  return value === null || value === "" || (isStale && kind === "n" && Number(value) === 0);
}

function sharedText(value: string, shared: readonly string[]): string {
  const text = NUMBER.test(value) ? shared[Number(value)] : undefined;
  if (text === undefined) throw new RangeError(`no text ${value}`);
  return text;
}

function finite(number: number): Cell {
  return Number.isFinite(number) ? number : { error: "#NUM!" };
}

/** Some programs write "NaN" and "INF" for results that are not numbers. */
function numberless(value: string): Cell {
  return /^\s*[-+]?(nan|inf(inity)?)\s*$/i.test(value) ? { error: "#NUM!" } : value;
}

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** Serial number (1900 system) of an ISO 8601 date or time. */
function isoSerial(text: string): number | null {
  const [whole, year, month, date, hour = 0, minute = 0, second = 0] = ISO.exec(text) ?? [];
  if (!whole) return null;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const day = serialDay(Number(year), Number(month), Number(date));
  return day === null ? null : day + time;
}
