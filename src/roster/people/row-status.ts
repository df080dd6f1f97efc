import { saysLeft } from "./leaving-said";
import { ofFirm } from "../words/another-employer";
import { amongSpaces } from "../words/phrases";
import { noteStatus, positionStatus } from "../words/note-status";
import { contractUntil } from "../words/contract-term";
import { digitsIn } from "../words/text-traits";
import { cellText, isUnknownValue, readCell } from "../../sheet/cell";
import { monthsLater } from "../../domain/months-later";
import { KANDAS_MONTHS } from "../../law/permit-exempt";
import { MemoByValue } from "../words/memo-by-value";
import type { Layout } from "../table/layout";
import { isNameAtAGlance } from "../words/name-at-a-glance";
import { asideBehind, asideOf } from "../words/beside-name";
import { movesWithin, speaksOfMove } from "../words/move-of-work";
import { nameColumns } from "../words/names";
import type { Day } from "../../law/day";
import {
  aDay,
  asideStatus,
  citizenshipAnswered,
  contractStatus,
  dayBeside,
  declaredStatus,
  GONE,
  goneStatus,
  isGone,
  workingStatus,
  leavingDay,
  namesAnEnd,
  NO_STATUS,
  type PersonStatus,
  personStatus,
  UNKNOWN,
} from "../words/person-status";
import { sectionOfPeople } from "../words/section-words";
import { saysNoStatus } from "../words/telling-words";

/** What the status columns and notes of a row say about the person. */
export type RowStatus = PersonStatus & {
  /** The last day of work, if given with words for leaving. */
  readonly lastDay: Day | null;
  /** The last day of the kandas status, if the cell gives a single day. */
  readonly kandasUntil: Day | null;
  /** The end of a contract given in words, and its column. */
  readonly contract: { readonly until: Day; readonly column: number } | null;
  /** The first column that satisfies a condition; undefined if none does. */
  readonly columnThat: (says: (said: PersonStatus) => boolean) => number | undefined;
};

/** The subject of a column that may mention a status. "other": anything else, in which "уволен" may be written anyway. */
type Subject = "other" | "name" | "note" | "status";

/** A column that may mention a status. A class for speed, since `saysNothing` runs for every row. */
export class StatusColumn {
  private readonly known: MemoByValue<boolean>;

  constructor(
    readonly column: number,
    readonly kind: Subject,
    saysNothing: (raw: unknown) => boolean,
  ) {
    this.known = new MemoByValue(saysNothing);
  }

  /** Whether a cell mentions no status. Names and notes differ from row to row, so a quick test comes before the cache. */
  saysNothing(raw: unknown): boolean {
    const { kind } = this;
    if (kind === "other") return !saysLeft(raw);
    const isSilent = kind === "name" ? isSilentName : kind === "note" ? isSilentNote : isBlank;
    return raw === null || isSilent(raw) || this.known.of(raw);
  }
}

/** The columns that may mention a status, each with a fast test. */
export function columnsOfStatus(layout: Layout): readonly StatusColumn[] {
  const names = nameColumns(layout.columns);
  const others = columnsOfOthers(layout);
  return columnNumbers(layout).map((column) => {
    const isNote = layout.noteColumns.includes(column);
    const kind = others.includes(column)
      ? "other"
      : names.includes(column)
        ? "name"
        : isNote
          ? "note"
          : "status";
    return new StatusColumn(
      column,
      kind,
      (raw) => statusIn(layout, column, raw) === NO_STATUS && termIn(layout, column, raw) === null,
    );
  });
}

function isBlank(raw: unknown): boolean {
  return raw === null || raw === undefined || raw === "";
}

function isSilentName(raw: unknown): boolean {
  return typeof raw !== "string" || isNameAtAGlance(raw);
}

function isSilentNote(raw: unknown): boolean {
  if (isBlank(raw) || typeof raw === "number") return true;
  return typeof raw === "string" && saysNoStatus(raw) && !mayNameDay(raw);
}

/** Whether a text may contain a date; the number of an order does not. */
function mayNameDay(text: string): boolean {
  if (digitsIn(text) < FEWEST_DIGITS_OF_DAY) return false;
  return aYear.test(text) || (dividedDigits.test(text) && aDay.test(text));
}

/** Far cheaper to test than `aDay`. */
const dividedDigits = /\d[./-]\d/;
const aYear = /(^|\D)(19|20)\d\d(?!\d)/;

/** "до 1.1.26" */
const FEWEST_DIGITS_OF_DAY = 4;

/** Beyond this many distinct texts caching is not worthwhile. */
const REMEMBERED = 10_000;

/** Returns a reader for the status of rows, cached, since many rows have the same few words. */
export function statusReader(layout: Layout): (row: readonly unknown[]) => RowStatus {
  const columns = columnNumbers(layout);
  const known = new Map<string, RowStatus>();
  return (row) => {
    // An object, such as an error, may have the same text as a string, so it bypasses the cache.
    if (columns.some((column) => typeof row[column] === "object" && row[column] !== null))
      return rowStatus(layout, row);
    const texts = columns.map((column) => textIn(layout, column, row[column])).join("\n");
    const status = known.get(texts) ?? rowStatus(layout, row);
    if (known.size < REMEMBERED) known.set(texts, status);
    return status;
  };
}

/** Notes only add doubts to what the other columns say. */
function rowStatus(layout: Layout, row: readonly unknown[]): RowStatus {
  const { columns, statusColumns, noteColumns } = layout;
  const names = nameColumns(columns);
  const saying = columnNumbers(layout).flatMap((column) => {
    const said = statusIn(layout, column, row[column]);
    return said === NO_STATUS ? [] : [{ column, said }];
  });
  const lastDays = saying.flatMap(({ column, said }) =>
    said.isDismissed && !noteColumns.includes(column)
      ? [leavingDay(textIn(layout, column, row[column]))]
      : [],
  );
  const stated = saying.filter(({ column }) => statusColumns.includes(column) || names.includes(column));
  return {
    ...personStatus(stated.map(({ column }) => textIn(layout, column, row[column]))),
    isDismissed: saying.some(({ said }) => said.isDismissed),
    isDoubtful: saying.some(({ said }) => said.isDoubtful),
    isUnknown: saying.some(({ said }) => said.isUnknown),
    citizenship: saying.find(({ said }) => said.citizenship !== null)?.said.citizenship ?? null,
    lastDay: new Set(lastDays).size === 1 ? (lastDays[0] ?? null) : null,
    kandasUntil:
      saying.flatMap(({ column, said }) =>
        said.residence === "kandas" ? [kandasEnd(textIn(layout, column, row[column]))] : [],
      )[0] ?? null,
    contract:
      columnNumbers(layout).flatMap((column) => {
        const until = termIn(layout, column, row[column]);
        return until === null ? [] : [{ until, column }];
      })[0] ?? null,
    columnThat: (says) => saying.find(({ said }) => says(said))?.column,
  };
}

/** The end of an employment contract given in words in a status, a contract or a note. */
function termIn({ columns, statusColumns, noteColumns }: Layout, column: number, raw: unknown): Day | null {
  const mayTell = statusColumns.includes(column) || noteColumns.includes(column) || column === columns.status;
  return mayTell && typeof raw === "string" ? contractUntil(raw, column === columns.contractKind) : null;
}

/** The day given is the last one if words say so; otherwise it is the first one, and the status lasts a year. */
function kandasEnd(text: string): Day | null {
  const day = dayBeside(text);
  return day === null || namesAnEnd(text) ? day : monthsLater(day, KANDAS_MONTHS);
}

/** Columns about something else, in which "уволен" may be written anyway. */
function columnsOfOthers({ columns, statusColumns, noteColumns, goneColumns }: Layout): readonly number[] {
  const { region, birthDate, birthPlace, staffKind, occupation, ethnicity, rate, count } = columns;
  const { iin, permitNumber, permitExpiry, contractEnd } = columns;
  const own = [...statusColumns, ...noteColumns, ...goneColumns, ...nameColumns(columns)];
  const others = [
    ...[region, birthDate, birthPlace, staffKind, occupation, ethnicity, rate, count],
    ...[iin, permitNumber, permitExpiry, contractEnd],
  ].filter((column) => column !== undefined);
  return others.filter((column) => column !== columns.citizenship && !own.includes(column));
}

/** The last column wins, so status columns come after names. */
function columnNumbers(layout: Layout): readonly number[] {
  const { columns, statusColumns, noteColumns, goneColumns } = layout;
  const aside = [columns.position, columns.department, columns.isForeigner, columns.isCitizen].filter(
    (column): column is number => column !== undefined && column !== columns.citizenship,
  );
  return [
    ...new Set([
      ...[...columnsOfOthers(layout), ...nameColumns(columns), ...aside],
      ...[...goneColumns, ...statusColumns, ...noteColumns],
    ]),
  ];
}

/** A formula that was never calculated may mean that the person has left. */
const NOT_TOLD: PersonStatus = { ...NO_STATUS, isUnknown: true };

/** The status in a cell, read according to its column: status, contract, residence, note, name, position. */
function statusIn(layout: Layout, column: number, raw: unknown): PersonStatus {
  const { columns, statusColumns, noteColumns, goneColumns, workingColumns } = layout;
  const text = textIn(layout, column, raw);
  if (columnsOfOthers(layout).includes(column)) return text === "" ? NO_STATUS : GONE;
  if (isUnknownValue(raw) && !nameColumns(columns).includes(column)) return NOT_TOLD;
  if (text === "") return NO_STATUS;
  if (noteColumns.includes(column)) return ofFirm.test(amongSpaces(text)) ? UNKNOWN : noteStatus(text);
  if (nameColumns(columns).includes(column)) return asides.of(text);
  if (goneColumns.includes(column)) {
    const isOfMoves = speaksOfMove(cellText(readCell(layout.headings[column])));
    return isOfMoves && movesWithin(text) ? NO_STATUS : goneStatus(text);
  }
  if (workingColumns.includes(column)) return workingStatus(text);
  if (column === columns.isForeigner) return citizenshipAnswered(text, "foreigner");
  if (column === columns.isCitizen) return citizenshipAnswered(text, "citizen");
  if (column === columns.status)
    return contractUntil(text) === null ? declaredStatus(text) : contractStatus(text);
  if (column === columns.department) return departmentStatus(text);
  if (column === columns.position && !statusColumns.includes(column)) return positionStatus(text);
  const said = contractStatus(text);
  return said === NO_STATUS && column === layout.asideColumn ? besideSomebody(text) : said;
}

/** The status after a name, or of leaving before one, in a column that may hold other texts as well. */
function besideSomebody(text: string): PersonStatus {
  const behind = asides.of(asideBehind(text));
  const around = asides.of(asideOf(text));
  const mayNameSomebody = /\p{Lu}\p{L}/u.test(text);
  return behind === NO_STATUS && mayNameSomebody && around.isDismissed ? around : behind;
}

/** Some lists put people who left, or are to come, into a separate "department". */
function departmentStatus(text: string): PersonStatus {
  const of = sectionOfPeople(text);
  if (of === null || of === "working") return isGone(text) ? GONE : NO_STATUS;
  return { ...NO_STATUS, isUnknown: true };
}

/** Cached, since exports put the same few words after every name: "(осн.)". */
const asides = new MemoByValue((text) => asideStatus(String(text)));

function textIn(layout: Layout, column: number, raw: unknown): string {
  if (nameColumns(layout.columns).includes(column)) return isSilentName(raw) ? "" : asideOf(String(raw));
  if (columnsOfOthers(layout).includes(column)) return saysLeft(raw) ? String(raw) : "";
  return cellText(readCell(raw));
}
