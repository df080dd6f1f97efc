import { KNOWN_FROM } from "../../law/dated";
import type { Day } from "../../law/day";
import { type Cell, cellText, isError, readCell } from "../../sheet/cell";
import { classifyGrade } from "../people/classify";
import type { DateReading } from "../words/date";
import { readAmount, readPosts } from "../words/number";
import type { DateFact, Fact, VacancyFacts } from "./vacancy-facts";
import type { VacancyField } from "../table/vacancy-fields";
import type { VacancyColumns } from "../table/vacancy-layout";
import type { DayIn } from "./vacancy-days";
import {
  calledOffIn,
  readKind,
  readOutcome,
  readPortal,
  readYesNo,
  saysCalledOff,
} from "../words/vacancy-words";
import { isBlank } from "../people/row-cells";

/** The furthest plausible date after the as-of day; permits last up to three years. */
const DAYS_AHEAD = 5 * 366;

/** Reads a row without drawing conclusions; dates in the order of their columns. */
export function readVacancy(
  cells: readonly unknown[],
  row: number,
  columns: VacancyColumns,
  dayIn: DayIn,
  day: Day,
): VacancyFacts {
  const at = (field: VacancyField): Cell => {
    const column = columns[field];
    return column === undefined ? null : readCell(cells[column]);
  };
  const text = (field: VacancyField) => cellText(blankZero(at(field)));
  const date = (field: VacancyField) => readDay(at(field), (cell) => dayIn(field, cell), day);
  return {
    row,
    position: text("position"),
    grade: classifyGrade(at("category")).value,
    posts: postsIn(at("posts")),
    applicationKind: named(at("kind"), readKind),
    jobRegion: text("jobRegion"),
    postingRegion: text("postingRegion"),
    posted: readDay(withoutSince(at("posted")), (cell) => dayIn("posted", cell), day),
    closed: stillOpen.test(text("closed")) ? BLANK : date("closed"),
    planned: date("planned"),
    filed: date("filed"),
    permitExpiry: date("permitExpiry"),
    code: readCode(at("code")),
    office: readDone(at("office"), (cell) => dayIn("office", cell), day),
    candidates: readCandidates(at("candidates")),
    portal: named(at("portal"), readPortal),
    outcome: named(at("outcome"), readOutcome),
    calledOff: calledOffIn(cells, columns, saysCalledOff)?.trim() ?? null,
    contracts: readDone(at("contracts"), (cell) => dayIn("contracts", cell), day),
    iin: readIin(at("iin")),
  };
}

const BLANK = { kind: "blank" } as const;
const UNCLEAR = { kind: "unclear" } as const;

function said<Value>(value: Value): Fact<Value> {
  return { kind: "said", value };
}

const since =
  /^\s*(с|со|от|from|since|on|размещ\p{L}*|опубл\p{L}*|posted|published)[\s.:]+(?=\d)|\s+бастап\s*$/iu;

/** Strips words before or after a posting date: "с 05.10.2026", "размещена 05.10.2026". */
function withoutSince(cell: Cell): Cell {
  return typeof cell === "string" ? cell.replace(since, "") : cell;
}

/** Dates before the rules are known are implausible. */
function readDay(cell: Cell, dayOf: (cell: Cell) => DateReading, asOf: Day): DateFact {
  const read = typeof cell === "string" && notYet.test(cell) ? BLANK : dayOf(cell);
  const isPlausible = (day: Day) => day >= KNOWN_FROM && day <= asOf + DAYS_AHEAD;
  switch (read.kind) {
    case "blank":
      return BLANK;
    case "unreadable":
      return { kind: "unreadable" };
    case "day":
      return isPlausible(read.day) ? read : { kind: "implausible" };
    case "ambiguous": {
      const [one, ...others] = read.candidates.filter(isPlausible);
      if (one === undefined) return { kind: "implausible" };
      return others.length === 0 ? { kind: "day", day: one } : { kind: "either", days: read.candidates };
    }
  }
}

/** Texts in place of a date that has not come yet. */
const notYet =
  /^\s*(нет|(ещ[её]\s+)?не\s+(подан|подавал|размещ|опубликов|публиков|закры|заплан|планир)\p{L}*|н\/?д|n\/a|no|none|not( yet)?( filed| posted| published| closed| planned| submitted)?|жоқ|берілген жоқ|берілмеді|жарияланбаған|жарияланбады|жабылмаған)\s*[.!]?\s*$/iu;

const stillOpen = /^(открыт[аоы]?|действует|активна?|open|active|ашық)$/iu;

/** A whole number of posts. */
function postsIn(cell: Cell): Fact<number> {
  if (isBlank(cell)) return BLANK;
  const posts = readPosts(cell) ?? readAmount(cell);
  return posts !== null && Number.isInteger(posts) && posts > 0 && posts <= MOST_POSTS
    ? said(posts)
    : UNCLEAR;
}

/** More in one row is a sum, or the number of a document. */
const MOST_POSTS = 10_000;

/** Words for "no code yet"; but "No. 12" and "NA-12" are codes. */
const noCode = /^(не|нет|no|not|none|жоқ|жок|n\/?a|н\/?д|без)(?!\p{L}|[.№\s-]{0,3}\d)/iu;

/** Words for a code still awaited, possibly with digits of a day, a number of days or of a letter. */
const awaitsCode =
  /ожида|ждем|ждём|будет|получ|позже|уточн|присво|запро|письм|pending|await|expect|later|soon|күт|алынады|(^|[^\p{L}])(не|нет|not|жоқ)(?!\p{L})/iu;

/**
 * The format of the code is not documented, so any text with a digit is a code. A text without digits, with a question
 * mark, or with words of waiting is unclear, since it may be a comment.
 */
function readCode(cell: Cell): Fact<string> {
  if (isBlank(cell)) return BLANK;
  if (isError(cell) || typeof cell === "boolean") return UNCLEAR;
  const text = cellText(cell);
  if (!/[\p{L}1-9?]/u.test(text) || noCode.test(text)) return BLANK;
  if (link.test(text)) return codeInLink(text);
  return /\p{N}/u.test(text) && !text.includes("?") && !awaitsCode.test(text) ? said(text) : UNCLEAR;
}

const link = /^\s*(https?:|www\.)|\p{L}\.kz\//iu;

/** The address of a vacancy on the exchange ends with its number; any other link is not a code. */
function codeInLink(text: string): Fact<string> {
  const [, id] = /(?:^|[^\p{L}\d-])enbek\.kz\/\S*?~(\d+)(?!\d)/iu.exec(text) ?? [];
  return id === undefined ? UNCLEAR : said(id);
}

/** Whether something was done: a day, or yes or no. */
function readDone(cell: Cell, dayOf: (cell: Cell) => DateReading, asOf: Day): Fact<boolean | Day> {
  if (isBlank(cell)) return BLANK;
  const answer = readYesNo(cell);
  if (answer !== null) return said(answer);
  const date = readDay(cell, dayOf, asOf);
  return date.kind === "day" ? said(date.day) : UNCLEAR;
}

/** Yes or no, or the twelve digits of an IIN. */
function readIin(cell: Cell): Fact<boolean> {
  if (isBlank(cell)) return BLANK;
  const answer = readYesNo(cell) ?? (/^\s*\d{12}\s*$/.test(cellText(cell)) || null);
  return answer === null ? UNCLEAR : said(answer);
}

/** A number, or yes or no; 0 means that none were found. */
function readCandidates(cell: Cell): Fact<boolean> {
  if (cell === null) return BLANK;
  const number = readAmount(cell);
  if (number !== null) return said(number > 0);
  const answer = readYesNo(cell);
  return answer === null ? UNCLEAR : said(answer);
}

function named<Value>(cell: Cell, read: (text: string) => Value | null): Fact<Value> {
  if (isBlank(cell) || (typeof cell === "string" && !/[\p{L}\p{N}?]/u.test(cell))) return BLANK;
  const value = isError(cell) ? null : read(cellText(cell));
  return value === null ? UNCLEAR : said(value);
}

function blankZero(cell: Cell): Cell {
  return cell === 0 ? null : cell;
}
