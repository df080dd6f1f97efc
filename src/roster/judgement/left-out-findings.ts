import { type Cells, cellText, readCell } from "../../sheet/cell";
import type { SeveralEmployers } from "../employers/several-employers";
import type { ListSection } from "../people/list-sections";
import type { PeopleNote } from "../people/notes-of-people";
import type { RosterOnDay } from "../people/roster-on-day";
import { NOT_COUNTED } from "../people/row-reader";
import { type Finding, severityOf } from "./findings";
import type { ReadOtherwise } from "./other-ways";

/** One finding per unread column that can change the verdict, with the first field that it may be. */
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

/** The finding on a section whose people, according to its heading, do not work here; none if nobody in it counts. */
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

/** Nobody reads a sentence with more names. */
const MOST_NAMES = 3;

/** The finding on a list of several employers, each of which is tested separately. */
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

/** The finding on a note according to which people on the list may not be employees, or there are others. */
export function noteAbout({ row, text, people, added }: PeopleNote, cells: Cells, decides: boolean): Finding {
  const code = added === undefined ? "note_about_people" : "people_not_listed";
  const values = added === undefined ? { text, people: people.length } : { text };
  return { code, severity: severityOf(code, decides), row, column: columnOf(text, cells[row]), values };
}

/** The column of the cell that is the text or its beginning. */
function columnOf(text: string, row: readonly unknown[] = []): number {
  return row.findIndex((raw) => {
    const cell = cellText(readCell(raw)).trim();
    return cell !== "" && text.startsWith(cell);
  });
}
