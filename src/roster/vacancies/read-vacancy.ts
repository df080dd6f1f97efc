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
import { readKind, readOutcome, readPortal, readYesNo, saysCalledOff } from "../words/vacancy-words";

/** Plans and expiries lie at most so many days after the day asked for; permits last three years. */
const DAYS_AHEAD = 5 * 366;

/** Reads everything a row says, its dates as the columns write them; nothing is concluded here. */
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
    calledOff: calledOffIn(cells, columns),
    contracts: readDone(at("contracts"), (cell) => dayIn("contracts", cell), day),
    iin: readIin(at("iin")),
  };
}

/** Columns that are read say what they say; under "Примечание", "Статус" or "Итог" may stand that a vacancy is closed. */
function calledOffIn(cells: readonly unknown[], columns: VacancyColumns): string | null {
  const read = Object.values({ ...columns, note: undefined, outcome: undefined });
  const texts = cells.flatMap((raw, column) =>
    typeof raw === "string" && !read.includes(column) && saysCalledOff(raw) ? [raw.trim()] : [],
  );
  return texts[0] ?? null;
}

const BLANK = { kind: "blank" } as const;
const UNCLEAR = { kind: "unclear" } as const;

function said<Value>(value: Value): Fact<Value> {
  return { kind: "said", value };
}

const since =
  /^\s*(с|со|от|from|since|on|размещ\p{L}*|опубл\p{L}*|posted|published)[\s:]+(?=\d)|\s+бастап\s*$/iu;

/** "с 05.10.2026" and "размещена 05.10.2026" under the posting date are that day. */
function withoutSince(cell: Cell): Cell {
  return typeof cell === "string" ? cell.replace(since, "") : cell;
}

/** Nothing of before the rules are known was posted for an application that is asked about. */
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

/** What people write in the place of a day that has not come. */
const notYet =
  /^\s*(нет|(ещ[её]\s+)?не\s+(подан|подавал|размещ|опубликов|публиков|закры|заплан|планир)\p{L}*|н\/?д|n\/a|no|none|not( yet)?( filed| posted| published| closed| planned| submitted)?|жоқ|берілген жоқ|берілмеді|жарияланбаған|жарияланбады|жабылмаған)\s*[.!]?\s*$/iu;

const stillOpen = /^(открыт[аоы]?|действует|активна?|open|active|ашық)$/iu;

/** A whole number of posts; a blank is one. */
function postsIn(cell: Cell): Fact<number> {
  if (isBlank(cell)) return BLANK;
  const posts = readPosts(cell) ?? readAmount(cell);
  return posts !== null && Number.isInteger(posts) && posts > 0 && posts <= MOST_POSTS
    ? said(posts)
    : UNCLEAR;
}

/** More in one row is a sum or the number of a document. */
const MOST_POSTS = 10_000;

/** Words with which people say that there is none yet. "No. 12" and "NA-12" are codes. */
const noCode = /^(не|нет|no|not|none|жоқ|жок|n\/?a|н\/?д|без)(?!\p{L}|[.№\s-]{0,3}\d)/iu;

/** Words of somebody who waits for a code, with a day or a number of days beside them. */
const awaitsCode =
  /ожида|ждем|ждём|будет|получ|позже|уточн|присво|pending|await|expect|later|soon|күт|алынады|(^|[^\p{L}])(не|нет|not|жоқ)(?!\p{L})/iu;

/**
 * The format of the code is described nowhere, so any text with a digit in it is one. A text without digits, or with a
 * question mark, or of somebody who waits for it, may be a remark as well.
 */
function readCode(cell: Cell): Fact<string> {
  if (isBlank(cell)) return BLANK;
  if (isError(cell) || typeof cell === "boolean") return UNCLEAR;
  const text = cellText(cell);
  if (!/[\p{L}1-9?]/u.test(text) || noCode.test(text)) return BLANK;
  if (link.test(text)) return codeInLink(text);
  return /\p{N}/u.test(text) && !text.includes("?") && !awaitsCode.test(text) ? said(text) : UNCLEAR;
}

const link = /^\s*(https?:|www\.)|(^|[^\p{L}\d])enbek\.kz\//iu;

/** The page of a vacancy on the exchange ends with its number; a link to anywhere else is no code of it. */
function codeInLink(text: string): Fact<string> {
  const [, id] = /(?:^|[^\p{L}\d-])enbek\.kz\/\S*?~(\d+)(?!\d)/iu.exec(text) ?? [];
  return id === undefined ? UNCLEAR : said(id);
}

/** Something done on a day, or yes or no. */
function readDone(cell: Cell, dayOf: (cell: Cell) => DateReading, asOf: Day): Fact<boolean | Day> {
  if (isBlank(cell)) return BLANK;
  const answer = readYesNo(cell);
  if (answer !== null) return said(answer);
  const date = readDay(cell, dayOf, asOf);
  return date.kind === "day" ? said(date.day) : UNCLEAR;
}

/** Yes or no, or the twelve digits themselves. */
function readIin(cell: Cell): Fact<boolean> {
  if (isBlank(cell)) return BLANK;
  const answer = readYesNo(cell) ?? (/^\s*\d{12}\s*$/.test(cellText(cell)) || null);
  return answer === null ? UNCLEAR : said(answer);
}

/** A number or yes or no; 0 says that none was found. */
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

/** Hosts hand blanks over as 0 too. */
function isBlank(cell: Cell): boolean {
  return cell === null || cell === 0;
}

function blankZero(cell: Cell): Cell {
  return cell === 0 ? null : cell;
}
