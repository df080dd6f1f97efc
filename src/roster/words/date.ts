import { type Day, dayOf, isDay } from "../../law/day";
import { type Cell, isError } from "../../sheet/cell";
import { monthNamed } from "./months";
import { isEndless, isNoDate, saysStillThere } from "./no-date";
import { fold } from "./text";

/** What a date cell says. Blank, an empty text and 0 are all blank, since hosts hand blanks over in each way. */
export type DateReading =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "blank" }
  /** Could be day.month or month.day; or else, within a year, any day from one to the other. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly [Day, Day]; readonly isOfYear?: true }
  | { readonly kind: "unreadable" };

/** What may stand beside the year: "2025 г.", "2025 жылғы". */
const yearWords = new Set(["г", "год", "года", "ж", "жыл", "жылғы", "жылдың", "с"]);

/**
 * Reads a date: an Excel serial (its time of day dropped), dd.mm.yyyy, dd/mm/yyyy, yyyy-mm-dd, yyyymmdd or words
 * ("1 сентября 2025 г.", "22-фев-26") as text, a weekday before it and an hour behind. The month may come first where
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

/** Most dates as text: nothing has to be taken away from them, and years of which none stands for a blank. */
const inFiguresAlone = /^(\d\d)([-./])(\d\d)\2((?:19[1-9]|20\d)\d)$/;

/** "01.06.2026;", "01 . 06 . 2026", "01,06,2026" and "01 06 2026" are that day. */
function withDots(text: string): string {
  return text.replace(/[;,]\s*$/, "").replace(/^(\d{1,2})(, ?| \. | )(\d{1,2})\2(?=\d{4}(?!\d))/, "$1.$3.");
}

/** "T00:00:00", ", 20:30", " 8:30 PM", " в 9:00". */
const hour = /(?:[ T]|,\s*)(?:в )?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?Z?$/i;

const weekday =
  "пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|дс|сс|бс|жм|сн|жс|(?:дүй|сей|сәр|бей|жек)(?:сенбі)?|сен(?:бі)?|жұма?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}";
const weekdayBefore = new RegExp(`^(?:${weekday})(?:\\.?,\\s*|\\.?\\s+)(?=.*\\d)`, "iu");
const weekdayBehind = new RegExp(`[\\s,]+\\(?(?:${weekday})\\.?\\)?$`, "iu");

/** "02.03.2026 пн." A weekday alone is no date, and stays for the sentence that says so. */
function withoutWeekdayBehind(text: string): string {
  const date = text.replace(weekdayBehind, "");
  return /\d/.test(date) ? date : text;
}

const stamp = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/;

/** Kazakhstan's minutes ahead of UTC. */
const MINUTES_AHEAD = 5 * 60;

/** "2026-02-22T20:30:00Z": the local day of an hour that names its zone, as programs export it. */
function readStamp(text: string): Day | null {
  const [, year, month, date, hour, minute, sign, hoursAhead = 0, minutesAhead = 0] = stamp.exec(text) ?? [];
  const read = fromParts(year, month, date);
  if (read.kind !== "day") return null;
  const ahead = (Number(hoursAhead) * 60 + Number(minutesAhead)) * (sign === "-" ? -1 : 1);
  const minutes = Number(hour) * 60 + Number(minute) - ahead + MINUTES_AHEAD;
  return (read.day + Math.floor(minutes / (24 * 60))) as Day;
}

/**
 * Reads a last day, for which people also write in words that there is none, or both ends: "до 31.12.2026",
 * "01.02.2020 – 15.01.2026", "с 01.02.2020 по н.в.".
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

/** Some day of a year. */
function withinYear(year: number): DateReading {
  const [first, last] = [dayOf({ year, month: 1, day: 1 }), dayOf({ year, month: 12, day: 31 })];
  if (first === null || last === null) return { kind: "unreadable" };
  return { kind: "ambiguous", candidates: [first, last], isOfYear: true };
}

const figures = String.raw`\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?:\s*г\.?)?`;
const period = new RegExp(
  `^\\s*(?:(?:с|со|от|from|since)\\s*)?${figures}\\s*(?:[-–—]|по|до|to|till|until)\\s*(.*)$`,
  "isu",
);
const openPeriod = new RegExp(`^\\s*(?:с|со|from|since)\\s*${figures}\\s*$`, "iu");
const beforeDay = new RegExp(`^\\s*(?:до|по|to|till|until)\\s*(?=${figures})`, "iu");
const behindDay = new RegExp(`(${figures})\\s*(?:дейін|шейін)\\s*$`, "iu");

/** The end of a period, or the day behind "до"; any other text as it is. */
export function endOfPeriod(text: string): string {
  if (!/\d{2}/.test(text)) return text;
  const [, end] = period.exec(text) ?? [];
  if (end !== undefined) return end.trim();
  return openPeriod.test(text) ? "" : text.replace(beforeDay, "").replace(behindDay, "$1");
}

/** "25" is 2025 and "98" is 1998: people at work were not hired before 1950. */
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
  // Dots are the local habit, day first. A slash is also how American exports write the month first.
  const dayFirst = fromParts(year, second, first);
  const monthFirst = fromParts(year, first, second);
  if (dayFirst.kind !== "day") return monthFirst;
  if (divider === "." || first === second || monthFirst.kind !== "day") return dayFirst;
  return { kind: "ambiguous", candidates: [dayFirst.day, monthFirst.day] };
}

/** "1 сентября 2025 г.", "2025 жылғы 1 қыркүйек", "September 1, 2025": a day, a named month and a year in any order. */
function readWords(text: string): DateReading {
  // Names of people are no dates, and a column may hold nothing else.
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
  // "22-фев-26", "Feb 22, 26": of two short numbers the year comes last.
  const isShort = first.length <= 2 && second.length === 2;
  const year = isShort ? fullYear(second) : numbers.find((number) => number.length === 4);
  const day = isShort ? first : numbers.find((number) => number.length <= 2);
  if (!year || !day) return { kind: "unreadable" };
  return fromParts(year, String(month), day);
}

/** "20240810", as databases write days. */
function readEightDigits(digits: string): DateReading {
  const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  return fromParts(year, month, day);
}

function fromParts(year?: string, month?: string, day?: string): DateReading {
  const read = dayOf({ year: Number(year), month: Number(month), day: Number(day) });
  return read === null ? { kind: "unreadable" } : { kind: "day", day: read };
}
