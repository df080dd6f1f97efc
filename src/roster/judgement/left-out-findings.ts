import { type Cells, cellText, readCell } from "../../sheet/cell";
import type { SeveralEmployers } from "../employers/several-employers";
import type { ListSection } from "../people/list-sections";
import type { PeopleNote } from "../people/notes-of-people";
import type { RosterOnDay } from "../people/roster-on-day";
import { NOT_COUNTED } from "../people/row-reader";
import { type Finding, severityOf } from "./findings";
import type { ReadOtherwise } from "./other-ways";

/** Columns that were not understood and turn the verdict: one finding a column, with the first of what it may be. */
export function columnsNotRead(
  turning: readonly ReadOtherwise[],
  headerRow: number | null,
): readonly Finding[] {
  const read = turning.flatMap((each) => (each.read === null ? [] : [each.read]));
  const first = read.filter(
    ({ column }, index) => read.findIndex((each) => each.column === column) === index,
  );
  return first.map(({ column: { column, heading }, as }): Finding => ({
    code: "column_not_read",
    severity: "error",
    row: headerRow,
    column,
    values: { heading, couldBe: as },
  }));
}

/** What there is to say of people below a heading by which they do not work here; nothing where nobody counts. */
export function peopleInSection(
  { row, text, of, from, ends }: ListSection,
  cells: Cells,
  { kinds }: RosterOnDay,
  decides: boolean,
): readonly Finding[] {
  const people = kinds.subarray(from, Math.max(...ends)).filter((kind) => kind !== NOT_COUNTED).length;
  if (people === 0) return [];
  const severity = severityOf("section_not_employed", decides);
  return [
    {
      code: "section_not_employed",
      severity,
      row,
      column: columnOf(text, cells[row]),
      values: { text, of, people },
    },
  ];
}

/** More names than these make a sentence that nobody reads. */
const MOST_NAMES = 3;

/** A list of several employers, each of which is tested by itself. */
export function ofEmployers(
  several: SeveralEmployers | null,
  headerRow: number | null,
  turning: readonly ReadOtherwise[],
): readonly Finding[] {
  if (several === null) return [];
  const names = several.employers.map(({ name }) => name);
  const severity = severityOf(
    "several_employers",
    turning.some(({ isOfOneEmployer }) => isOfOneEmployer),
  );
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return [
    {
      code: "several_employers",
      severity,
      row: headerRow,
      column: several.column,
      values: { employers: names.length, names: shown, more: Math.max(0, names.length - MOST_NAMES) },
    },
  ];
}

/** A note that says of people on the list that they may not be employees here. */
export function noteAbout({ row, text, people }: PeopleNote, cells: Cells, decides: boolean): Finding {
  const severity = severityOf("note_about_people", decides);
  return {
    code: "note_about_people",
    severity,
    row,
    column: columnOf(text, cells[row]),
    values: { text, people: people.length },
  };
}

function columnOf(text: string, row: readonly unknown[] = []): number {
  return row.findIndex((raw) => cellText(readCell(raw)).trim() === text);
}
