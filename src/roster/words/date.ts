import { type Day, dayOf, isDay } from "../../law/day";
import { type Cell, isError } from "../../sheet/cell";
import { monthNamed } from "./months";
import { isEndless, isNoDate, saysStillThere } from "./no-date";
import { fold } from "./text";

/** The meaning of a date cell. An empty text and 0 count as blank, since hosts may pass blanks like that. */
export type DateReading =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "blank" }
  /** Either day.month or month.day; or, with `isOfYear`, any day from the first to the second. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly [Day, Day]; readonly isOfYear?: true }
  | { readonly kind: "unreadable" };

/** Words that may accompany the year: "2025 г.", "2025 жылғы". */
const yearWords = new Set(["г", "год", "года", "ж", "жыл", "жылғы", "жылдың", "с"]);

/**
 * Reads a date: an Excel serial (without its time of day), or as text dd.mm.yyyy, dd/mm/yyyy, yyyy-mm-dd, yyyymmdd or
 * words ("1 сентября 2025 г.", "22-фев-26"), possibly with a weekday before and a time after. The month may come first if
 * nothing else is possible.
 */
export function readDate(cell: Cell): DateReading {
  if (cell === null || cell === 0) return { kind: "blank" };
  if (typeof cell === "number") {
    const serial = Math.floor(cell);
    return isDay(serial) ? { kind: "day", day: serial } : readEightDigits(String(cell));
  }
  if (typeof cell !== "string" || isError(cell)) return { kind: "unreadable" };
  const [, first, divider, second, year] = inFiguresAlone.exec(cell) ?? [];
  if (first !== undefined) return fromFigures(first, divider, second, year);
  const text = cell
    .replace(/\u00a0/g, " ")
    .replace(/\p{Cf}/gu, "")
    .replace(/^\s*['‘’`]/, "")
    .trim();
  const local = readStamp(text);
  if (local !== null) return { kind: "day", day: local };
  const dated = withoutWeekdayBehind(withDots(text).replace(hour, "").trimEnd().replace(weekdayBefore, ""));
  return isNoDate(dated) ? { kind: "blank" } : readText(dated);
}

/** Fast path for most dates as text: nothing around them, and a year that is not a placeholder. */
const inFiguresAlone = /^(\d\d)([-./])(\d\d)\2((?:19[1-9]|20\d)\d)$/;

/** Normalises "01.06.2026;", "01 . 06 . 2026", "01,06,2026" and "01 06 2026". */
function withDots(text: string): string {
  return text.replace(/[;,]\s*$/, "").replace(/^(\d{1,2})(, ?| \. | )(\d{1,2})\2(?=\d{4}(?!\d))/, "$1.$3.");
}

/** "T00:00:00", ", 20:30", " 8:30 PM", " в 9:00". */
const hour = /(?:[ T]|,\s*)(?:в )?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?Z?$/i;

const weekday =
  "пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|дс|сс|бс|жм|сн|жс|(?:дүй|сей|сәр|бей|жек)(?:сенбі)?|сен(?:бі)?|жұма?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}";
const weekdayBefore = new RegExp(`^(?:${weekday})(?:\\.?,\\s*|\\.?\\s+)(?=.*\\d)`, "iu");
const weekdayBehind = new RegExp(`[\\s,]+\\(?(?:${weekday})\\.?\\)?$`, "iu");

/** "02.03.2026 пн." A weekday alone is kept, so that the message can quote it. */
function withoutWeekdayBehind(text: string): string {
  const date = text.replace(weekdayBehind, "");
  return /\d/.test(date) ? date : text;
}

const stamp = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/;

/** Kazakhstan's offset from UTC. */
const MINUTES_AHEAD = 5 * 60;

/** "2026-02-22T20:30:00Z": the day in Kazakhstan of a time stamp with a time zone. */
function readStamp(text: string): Day | null {
  const [, year, month, date, hour, minute, sign, hoursAhead = 0, minutesAhead = 0] = stamp.exec(text) ?? [];
  const read = fromParts(year, month, date);
  if (read.kind !== "day") return null;
  const ahead = (Number(hoursAhead) * 60 + Number(minutesAhead)) * (sign === "-" ? -1 : 1);
  const minutes = Number(hour) * 60 + Number(minute) - ahead + MINUTES_AHEAD;
  return (read.day + Math.floor(minutes / (24 * 60))) as Day;
}

/**
 * Reads a last day, for which people also write words for "none", or a whole period: "до 31.12.2026", "01.02.2020 –
 * 15.01.2026", "с 01.02.2020 по н.в.".
 */
export function readLastDay(cell: Cell): DateReading {
  const [, last, words] = typeof cell === "string" ? (years.exec(cell) ?? []) : [];
  if (last !== undefined) return withinYear(Number(last));
  const end = typeof cell === "string" ? (words?.trim() ?? endOfPeriod(cell)) : cell;
  if (end === "" || (typeof end === "string" && saysStillThere(end))) return { kind: "blank" };
  const read = readDate(end);
  return read.kind === "day" && isEndless(read.day) ? { kind: "blank" } : read;
}

/** "2019 – 2024 гг.", "2019-н.в.", "2019-" */
const years =
  /^\s*(?:(?:с|from)\s*)?(?:19|20)\d\d\s*(?:г\p{L}*\.?)?\s*(?:[-–—]|по|до|to|till)\s*(?:((?:19|20)\d\d)\s*(?:г\p{L}*\.?)?|(\P{N}*))$/iu;

/** An unknown day of a year. */
function withinYear(year: number): DateReading {
  const [first, last] = [dayOf({ year, month: 1, day: 1 }), dayOf({ year, month: 12, day: 31 })];
  if (first === null || last === null) return { kind: "unreadable" };
  return { kind: "ambiguous", candidates: [first, last], isOfYear: true };
}

const figures = String.raw`\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?:\s*г\.?)?`;
const period = new RegExp(
  `^\\s*(?:(?:с|со|от|from|since)\\s*)?(${figures})\\s*(?:[-–—]|по|до|to|till|until)\\s*(.*)$`,
  "isu",
);
const openPeriod = new RegExp(`^\\s*(?:с|со|from|since)\\s*(${figures})\\s*$`, "iu");
const beforeDay = new RegExp(`^\\s*(?:до|по|to|till|until)\\s*(?=${figures})`, "iu");
const behindDay = new RegExp(`(${figures})\\s*(?:дейін|шейін)\\s*$`, "iu");

/** The end of a period, or the date after "до"; any other text unchanged. */
export function endOfPeriod(text: string): string {
  if (!/\d{2}/.test(text)) return text;
  const [, , end] = period.exec(text) ?? [];
  if (end !== undefined) return end.trim();
  return openPeriod.test(text) ? "" : text.replace(beforeDay, "").replace(behindDay, "$1");
}

/** Reads the first day of a period where last days belong, such as "01.09.2026 – 31.12.2026"; blank if only an end is given. */
export function readFirstDay(cell: Cell): DateReading {
  const [, first = null] = typeof cell === "string" ? (period.exec(cell) ?? openPeriod.exec(cell) ?? []) : [];
  return readDate(first);
}

/** "25" is 2025 and "98" is 1998: nobody employed now was hired before 1950. */
function fullYear(year: string | undefined): string {
  if (year?.length !== 2) return year ?? "";
  return `${Number(year) < 50 ? "20" : "19"}${year}`;
}

function readText(written: string): DateReading {
  const text = written.replace(/([./-])\s+/g, "$1");
  const isoParts = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (isoParts) return fromParts(isoParts[1], isoParts[2], isoParts[3]);
  const local = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(\s*(г|года?|ж|жыл\p{L}*)\.?)?$/u.exec(text);
  if (!local) return /^\d{5}$|^\d{8}$/.test(text) ? readDate(Number(text)) : readWords(written);
  const [, first, divider, second, year] = local;
  return fromFigures(first, divider, second, fullYear(year));
}

function fromFigures(first?: string, divider?: string, second?: string, year?: string): DateReading {
  // Dots are the local convention, day first. American exports use slashes with the month first.
  const dayFirst = fromParts(year, second, first);
  const monthFirst = fromParts(year, first, second);
  if (dayFirst.kind !== "day") return monthFirst;
  if (divider === "." || first === second || monthFirst.kind !== "day") return dayFirst;
  return { kind: "ambiguous", candidates: [dayFirst.day, monthFirst.day] };
}

/** A day, a named month and a year in any order: "1 сентября 2025 г.", "2025 жылғы 1 қыркүйек", "September 1, 2025". */
function readWords(text: string): DateReading {
  // A cheap exit: a column may hold nothing but names of people.
  if (!/\p{N}/u.test(text)) return { kind: "unreadable" };
  const words = fold(
    text
      .replace(/(\d{4})(?=год)/giu, "$1 ")
      .replace(/(\d)(?:st|nd|rd|th|-?(?:го|е|ші|шы|нші|ншы))(?!\p{L})/giu, "$1"),
  ).split(" ");
  const meaningful = words.filter((word) => !yearWords.has(word));
  const month = meaningful.map(monthNamed).find((named) => named !== null);
  const numbers = meaningful.filter((word) => /^\d+$/.test(word));
  if (meaningful.length !== 3 || !month) return { kind: "unreadable" };
  const [first = "", second = ""] = numbers;
  // "22-фев-26", "Feb 22, 26": the second of two short numbers is the year.
  const isShort = first.length !== 4 && second.length === 2;
  const year = isShort ? fullYear(second) : numbers.find((number) => number.length === 4);
  const day = isShort ? first : numbers.find((number) => number.length <= 2);
  if (!year || !day) return { kind: "unreadable" };
  return fromParts(year, String(month), day);
}

/** "20240810", as exported by databases. */
function readEightDigits(digits: string): DateReading {
  const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  return fromParts(year, month, day);
}

function fromParts(year?: string, month?: string, day?: string): DateReading {
  const read = dayOf({ year: Number(year), month: Number(month), day: Number(day) });
  return read === null ? { kind: "unreadable" } : { kind: "day", day: read };
}
