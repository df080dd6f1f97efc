import { kindIndex } from "../domain/person";
import { type Day, isDay } from "../law/day";
import { cellText, readCell } from "./cell";
import { classifyGrade, classifySide } from "./classify";
import { type DateReading, readDate, readLastDay } from "./date";
import { Distinct } from "./distinct";
import { EARLIEST, DAYS_AHEAD } from "./employment";
import type { Layout } from "./layout";
import { isPlaceholder } from "./name-missing";
import { NO_STATUS } from "./person-status";
import { statusReader } from "./row-status";
import { isLineToSign, isWords, saysVacant, standsForPerson } from "./row-words";
import { countColumnOf, hasEnded, peopleReader, saysYes } from "./read-row";

/** The row has to be read in full. */
export const UNUSUAL = -1;

/** The row is about a person who is not employed on the day. */
export const AWAY = -2;

/** Kinds from here on carry something to remark on; the kind itself is in the bits below. */
export const REMARKED = 2 ** 15;

/** A date that is not given, and one that has to be read in full. */
const NO_DATE = 0;
const UNUSUAL_DATE = -1;

type RawRow = readonly unknown[];

/**
 * Reads the rows that nearly all rows of a roster are: a name, a citizenship in words, a category, dates. The answer
 * is the position in `personKinds` of the very kind that reading the row in full finds, or one of the marks above.
 *
 * Everything else is left to the full reading, so that nothing here has to know about exceptions.
 */
export function plainRowReader(layout: Layout, heading: RawRow, day: Day): (row: RawRow) => number {
  return plainRowReaders(layout, heading)(day);
}

/** The same for any day: what cells say does not depend on it and is worked out once for all of them. */
export function plainRowReaders(layout: Layout, heading: RawRow): (day: Day) => (row: RawRow) => number {
  const {
    citizenship,
    category,
    name,
    surname,
    hire,
    leave,
    permitNumber,
    permitExpiry,
    residence,
    contractEnd,
  } = layout.columns;
  if (citizenship === undefined || category === undefined || surname !== undefined)
    return () => () => UNUSUAL;
  const headingOfCitizenship = heading[citizenship];
  const sides = new Distinct((raw) => (raw === headingOfCitizenship ? UNUSUAL : plainSide(raw)));
  // Where no names stand, the category is what speaks of a person.
  const grades = new Distinct((raw) =>
    name === undefined && !standsForPerson(raw) ? UNUSUAL : plainGrade(raw),
  );
  const statuses = [...layout.statusColumns, ...layout.noteColumns].map((column) => {
    const read = statusReader(layout, column);
    return { column, saysNothing: new Distinct((raw) => read(cellText(readCell(raw))) === NO_STATUS) };
  });
  const peopleAt = peopleReader(layout);
  const saysSeveral = new Distinct((raw) => peopleAt(readCell(raw)) > 1);
  const firstDays = new Distinct((raw) => plainDate(readDate(readCell(raw))));
  const lastDays = new Distinct((raw) => plainDate(readLastDay(readCell(raw))));
  const papers = [permitNumber, permitExpiry, residence].filter((column) => column !== undefined);
  const count = countColumnOf(layout);
  const hasDates = hire !== undefined || leave !== undefined;

  return (day) => (row) => {
    const side = sides.of(row[citizenship]);
    const grade = grades.of(row[category]);
    if (side < 0 || grade < 0) return UNUSUAL;
    if (name !== undefined && (!standsForPerson(row[name]) || isPlaceholder(row[name]))) return UNUSUAL;
    for (const { column, saysNothing } of statuses) if (!saysNothing.of(row[column])) return UNUSUAL;
    if (count !== undefined && saysSeveral.of(row[count])) return UNUSUAL;
    for (const column of papers) if (row[column] !== null && saysYes(readCell(row[column]))) return UNUSUAL;
    if (contractEnd !== undefined && row[contractEnd] !== null && hasEnded(readCell(row[contractEnd]), day))
      return UNUSUAL;
    if (hasDates) {
      const from = hire === undefined ? NO_DATE : dateAt(row[hire], firstDays, day + DAYS_AHEAD.hire);
      const to = leave === undefined ? NO_DATE : dateAt(row[leave], lastDays, day + DAYS_AHEAD.leave);
      if (from === UNUSUAL_DATE || to === UNUSUAL_DATE) return UNUSUAL;
      if (to !== NO_DATE && to < from) return UNUSUAL;
      if (from > day || (to !== NO_DATE && to < day)) return AWAY;
    }
    return side + grade;
  };

  function dateAt(raw: unknown, dates: Distinct<number>, latest: number): number {
    if (raw === null) return NO_DATE;
    const date = typeof raw === "number" && Number.isInteger(raw) ? raw : dates.of(raw);
    if (date === NO_DATE) return NO_DATE;
    return date >= EARLIEST && date <= latest ? date : UNUSUAL_DATE;
  }
}

/** What a citizenship adds to a kind's position. A text that may be no citizenship at all is left to the full reading. */
function plainSide(raw: unknown): number {
  if (!isWords(raw) || saysVacant(raw) || isLineToSign(raw)) return UNUSUAL;
  const { value, problem } = classifySide(readCell(raw));
  if (problem?.code === "citizenship_unknown") return UNUSUAL;
  const position = kindIndex({ side: value, grade: 1, engagement: "staff", presence: "employed" });
  return problem === null ? position : position + REMARKED;
}

function plainGrade(raw: unknown): number {
  const { value, problem } = classifyGrade(readCell(raw));
  // Whether there is something to say about "unskilled" depends on the citizenship.
  if (value === "unskilled") return UNUSUAL;
  const position = kindIndex({ side: "citizen", grade: value, engagement: "staff", presence: "employed" });
  return problem === null ? position : position + REMARKED;
}

function plainDate(read: DateReading): number {
  if (read.kind === "blank") return NO_DATE;
  return read.kind === "day" && isDay(read.day) ? read.day : UNUSUAL_DATE;
}
