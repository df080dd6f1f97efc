import { noteStatus } from "../words/note-status";
import { NOT_COUNTED } from "./row-reader";
import { type Cell, type Cells, readCell } from "../../sheet/cell";
import { isNoSuchDay } from "../../sheet/no-such-day";
import { readDate, readLastDay } from "../words/date";
import { saysStillThere } from "../words/no-date";
import { MemoByValue } from "../words/memo-by-value";
import { readIin } from "../words/iin";
import { asideOf } from "../words/beside-name";
import { asideStatus, NO_STATUS } from "../words/person-status";
import { readStatus } from "../words/status";
import { saysNoStatus } from "../words/telling-words";
import { digitsIn, mayHoldLetters, trait, traitsOf } from "../words/text-traits";
import type { LeavingSaid } from "./leaving-said";

/**
 * What a cell looks like on its own. "ahead": a day after the as-of day; "end" and "endAhead": ends of periods, which
 * cannot be hire dates.
 */
const looks = {
  ...{ blank: 0, date: 1, iin: 2, status: 3, number: 4, word: 5 },
  ...{ ahead: 6, end: 7, endAhead: 8 },
} as const;

type Look = keyof typeof looks;

/** The contents of an unread column. */
export type Holding = "dates" | "iin" | "status" | "numbers" | "words" | "blank";

/** The least share of cells that must look the same; of two cells one is enough, since the other may be a total. */
const LEAST_ALIKE = 0.6;

/** Serial numbers of plausible dates. */
const DATES = { from: 20_000, to: 80_000 };

/** What the cells of a column look like, kept per row so that an edit costs only its rows. */
export class ColumnLooks {
  private readonly ofRows: Uint8Array;
  private readonly counts = new Int32Array(Object.keys(looks).length);
  private readonly memo = new MemoByValue((raw) => looks[lookOf(readCell(raw), this.today)]);

  constructor(
    readonly column: number,
    rows: number,
    private readonly heading: unknown,
    /** Later days are "ahead"; Infinity if there is no as-of day. */
    private readonly today = Infinity,
    /** Records words for leaving, if they matter; cells classified by `shownBy` have none. */
    private readonly leaving?: LeavingSaid,
  ) {
    this.ofRows = new Uint8Array(rows);
  }

  /** Classifies the cell of a row, for the first time or again. */
  look(row: number, raw: unknown): void {
    // Headings may be repeated further down.
    const shown = raw === this.heading ? looks.blank : shownBy(raw, this.today);
    this.leaving?.look(row, shown === null ? raw : null);
    const look = shown ?? this.memo.of(raw);
    const before = this.ofRows[row] ?? looks.blank;
    if (look === before) return;
    this.ofRows[row] = look;
    this.counts[before] = (this.counts[before] ?? 0) - 1;
    this.counts[look] = (this.counts[look] ?? 0) + 1;
  }

  get filled(): number {
    return this.counts.reduce((sum, count, look) => (look === looks.blank ? sum : sum + count), 0);
  }

  /** The number of dates of any kind. */
  get dates(): number {
    return this.count("date") + this.ahead + this.count("end");
  }

  /** The number of dates after the as-of day. */
  get ahead(): number {
    return this.count("ahead") + this.count("endAhead");
  }

  /** The number of ends of periods. */
  get ends(): number {
    return this.count("end") + this.count("endAhead");
  }

  get holds(): Holding {
    const { filled } = this;
    if (filled === 0) return "blank";
    const least = filled === 2 ? 1 : filled * LEAST_ALIKE;
    if (this.dates >= least) return "dates";
    if (this.count("iin") >= least) return "iin";
    if (this.count("status") > 0) return "status";
    return this.count("number") >= least ? "numbers" : "words";
  }

  private count(look: Look): number {
    return this.counts[looks[look]] ?? 0;
  }
}

/** A quick classification; null if the cell has to be read. */
function shownBy(raw: unknown, today: number): number | null {
  if (raw === null || raw === undefined || raw === "" || raw === 0) return looks.blank;
  if (typeof raw === "number") return lookOfNumber(raw, today);
  // Texts that differ in every row are classified here, since caching them is not worthwhile.
  return typeof raw === "string" ? atAGlance(raw) : null;
}

/** Classifies the cells in rows of people; totals and headings of sections say nothing about a column. */
export function lookAtColumns(
  cells: Cells,
  kinds: Uint16Array,
  columns: readonly Pick<ColumnLooks, "column" | "look">[],
): void {
  for (let begin = 0; begin < cells.length; begin += NEAR)
    for (const each of columns)
      for (let row = begin; row < cells.length && row < begin + NEAR; row++)
        if (kinds[row] !== NOT_COUNTED) each.look(row, cells[row]?.[each.column]);
}

/** Rows per block, small enough to stay in the processor's cache while each column is looked at. */
const NEAR = 64;

function lookOf(cell: Cell, today: number): Look {
  if (cell === null || cell === 0) return "blank";
  if (typeof readIin(cell) === "number") return "iin";
  if (typeof cell === "number") {
    if (cell < DATES.from || cell >= DATES.to) return "number";
    return cell >= today + 1 ? "ahead" : "date";
  }
  if (typeof cell !== "string") return "word";
  // The hour of a shift is not a day.
  if (/^\s*\d{1,2}:\d\d(:\d\d)?\s*$/.test(cell)) return "blank";
  // "Выбыл 26.11.2025" is more than a day.
  const isStatus = readStatus(cell).some(
    ({ kind }) => kind === "dismissed" || kind === "absent" || kind === "engagement" || kind === "part_time",
  );
  // So is "Омаров Я. (ушёл)" in a column not recognised as names.
  if (isStatus || noteStatus(cell) !== NO_STATUS || asideStatus(asideOf(cell)).isDismissed) return "status";
  const date = readLastDay(cell);
  if (date.kind === "day" || (date.kind === "ambiguous" && date.isOfYear)) {
    const isAhead = (date.kind === "day" ? date.day : date.candidates[1]) > today;
    if (readDate(cell).kind === "unreadable") return isAhead ? "endAhead" : "end";
    return isAhead ? "ahead" : "date";
  }
  if (date.kind === "ambiguous") return "date";
  if (date.kind === "blank") return "blank";
  if (isNoSuchDay(cell)) return "date";
  return /^[\d\s.,]+$/.test(cell) ? "number" : "word";
}

/** Smaller numbers are not IINs, however many leading zeros they lost. */
const LEAST_IIN = 1e8;
/** A day of this century or the last in eight digits: 20240810. */
const LEAST_IN_DIGITS = 1.9e7;
const FEWEST_DIGITS_OF_IIN = 9;
const DIGITS_OF_IIN = 12;

function lookOfNumber(number: number, today: number): number {
  if (number >= LEAST_IIN) return looks[lookOf(readCell(number), today)];
  const inDigits = number >= LEAST_IN_DIGITS ? readDate(number) : null;
  const day = inDigits?.kind === "day" ? inDigits.day : number;
  const isDate = day !== number || (number >= DATES.from && number < DATES.to);
  return isDate ? (day >= today + 1 ? looks.ahead : looks.date) : looks.number;
}

/** The digits of a day in figures; a time of day after it has colons. */
const MOST_DIGITS_OF_DAY = 8;
const FEWEST_DIGITS_OF_DAY = 4;

/** A quick classification of a text; null if it has to be read. */
function atAGlance(text: string): number | null {
  if (!mayHoldLetters(text)) return lookOfFigures(text);
  const traits = traitsOf(text);
  if ((traits & trait.letter) === 0) return null;
  if (digitsIn(text) >= FEWEST_DIGITS_OF_DAY || saysStillThere(text) || !saysNoStatus(text)) return null;
  if ((traits & trait.divider) !== 0 && asideOf(text) !== "") return null;
  return looks.word;
}

/** The same for a text without letters, in one pass, since phone numbers are in every row. */
function lookOfFigures(text: string): number | null {
  let digits = 0;
  let isNumber = true;
  let isIin = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) digits++;
    // "-"
    else if (code === 0x2d) isNumber = false;
    // ","
    else if (code === 0x2c) isIin = false;
    // Dividers of days and hours (".", "/", ":"), and invisible characters.
    else if (code < 0x20 || code > 0x2d) return null;
    else if (code !== 0x20) isNumber = isIin = false;
  }
  // An IIN may contain spaces and hyphens; with other marks it has all twelve digits.
  const mayBeIin = digits === DIGITS_OF_IIN || (isIin && digits >= FEWEST_DIGITS_OF_IIN);
  if (digits <= MOST_DIGITS_OF_DAY || (mayBeIin && typeof readIin(text) === "number")) return null;
  return isNumber ? looks.number : looks.word;
}
