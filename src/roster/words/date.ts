import { type Day, dayOf, isDay } from "../../law/day";
import { type Cell, isError } from "../../sheet/cell";
import { monthNamed } from "./months";
import { fold } from "./text";

/** What a date cell says. Blank, an empty text and 0 are all blank, since hosts hand blanks over in each way. */
export type DateReading =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "blank" }
  /** Could be day.month or month.day. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly [Day, Day] }
  | { readonly kind: "unreadable" };

/** What may stand beside the year: "2025 г.", "2025 жылғы". */
const yearWords = new Set(["г", "год", "года", "ж", "жыл", "жылғы", "жылдың", "с"]);

/** Reads a date: an Excel serial (its time of day dropped), dd.mm.yyyy, dd/mm/yyyy, yyyy-mm-dd
 * or words ("1 сентября 2025 г.") as text. */
export function readDate(cell: Cell): DateReading {
  if (cell === null || cell === 0) return { kind: "blank" };
  if (typeof cell === "number") {
    const serial = Math.floor(cell);
    return isDay(serial) ? { kind: "day", day: serial } : { kind: "unreadable" };
  }
  if (typeof cell !== "string" || isError(cell)) return { kind: "unreadable" };
  const text = cell
    .replace(/\u00a0/g, " ")
    .replace(/\p{Cf}/gu, "")
    .trim();
  if (isEmptyDate(text)) return { kind: "blank" };
  const local = readStamp(text);
  if (local !== null) return { kind: "day", day: local };
  return readText(text.replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, ""));
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

/** What people write for a last day that has not come: "нет", "по н.в.", "работает". */
const stillThere =
  /^(нет|жоқ|no|none|по н\.?\s?в\.?|по н\/в|н\/в|н\/д|n\/a|бессрочно|действует|активен|мерзімсіз|31[./]12[./][29]999|9999-12-31|по настоящее время|настоящее время|работа(ет|ю)\S*|действ\S*|не уволен[аы]?|(қазіргі|осы) (уақыт|күн)\S* дейін|жұмыс істе\S*|present|until now|to date|current|active)$/iu;

/** "31.12.9999" and the like stand for no end. */
const YEAR_2900 = 365_245;

/** Says whether a text says in words that somebody has not left. */
export function saysStillThere(text: string): boolean {
  return stillThere.test(text.trim());
}

/** Reads a last day of work, for which people also write in words that there is none. */
export function readLastDay(cell: Cell): DateReading {
  const isOpen =
    typeof cell === "string"
      ? saysStillThere(cell)
      : typeof cell === "number" && cell >= YEAR_2900 && isDay(cell);
  return isOpen ? { kind: "blank" } : readDate(cell);
}

/** Nothing but punctuation, and the zero date of 1C: "-", "  .  .    ", "01.01.0001 0:00:00". */
function isEmptyDate(text: string): boolean {
  return !/[\p{L}\p{N}?]/u.test(text) || /^0?1\.0?1\.0001\b/.test(text);
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
  const local = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(\s*(г|ж)\.?)?$/u.exec(text);
  if (!local) return /^\d{5}$/.test(text) ? readDate(Number(text)) : readWords(written);
  const [, first, separator, second, year] = local;
  // Dots are the local habit, day first. A slash is also how American exports write the month first.
  const dayFirst = fromParts(fullYear(year), second, first);
  const monthFirst = fromParts(fullYear(year), first, second);
  if (separator === "." || first === second || monthFirst.kind !== "day" || dayFirst.kind !== "day")
    return dayFirst;
  return { kind: "ambiguous", candidates: [dayFirst.day, monthFirst.day] };
}

/** "1 сентября 2025 г.", "2025 жылғы 1 қыркүйек", "September 1, 2025": a day, a named month and a year in any order. */
function readWords(text: string): DateReading {
  const words = fold(text.replace(/(\d)(?:st|nd|rd|th|-?(?:го|е|ші|шы|нші|ншы))(?!\p{L})/giu, "$1")).split(
    " ",
  );
  const meaningful = words.filter((word) => !yearWords.has(word));
  const month = meaningful.map(monthNamed).find((named) => named !== null);
  const numbers = meaningful.filter((word) => /^\d+$/.test(word));
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  if (meaningful.length !== 3 || !month || !year || !day) return { kind: "unreadable" };
  return fromParts(year, String(month), day);
}

function fromParts(year?: string, month?: string, day?: string): DateReading {
  const read = dayOf({ year: Number(year), month: Number(month), day: Number(day) });
  return read === null ? { kind: "unreadable" } : { kind: "day", day: read };
}
