import { isHeading } from "../../i18n/written-heading";
import type { Day } from "../../law/day";
import { readDate } from "../../roster/words/date";
import { type Cells, cellText, readCell } from "../../sheet/cell";

/** A cell that was mended from the pane, as texts of cells. */
export type FixNote = {
  /** Null where a person has typed something else. */
  readonly day: Day | null;
  /** The hour on the user's clock: "14:02". */
  readonly time: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  /** The finding that was mended; "" where none is known. */
  readonly code: string;
};

/** The columns of the table, in the order in which a new one has them. */
export const fixColumnNames = [
  "day",
  "time",
  "sheet",
  "cell",
  "before",
  "after",
  "code",
] as const satisfies readonly (keyof FixNote)[];

/** The notes in a table, headings first, in the order of the table; none where it lacks what makes them one. */
export function fixNotes(table: Cells): readonly FixNote[] {
  const headings = (table[0] ?? []).map((cell) => cellText(readCell(cell)));
  const place = (column: (typeof fixColumnNames)[number]) =>
    headings.findIndex((text) => isHeading(text, `fixes.${column}`));
  if ((["sheet", "cell", "before", "after", "code"] as const).some((column) => place(column) < 0)) return [];
  return table.slice(1).map((row) => {
    const text = (column: (typeof fixColumnNames)[number]) => cellText(readCell(row[place(column)]));
    const read = readDate(readCell(row[place("day")]));
    return {
      day: read.kind === "day" ? read.day : null,
      ...{ time: text("time"), sheet: text("sheet"), cell: text("cell") },
      ...{ before: text("before"), after: text("after"), code: text("code") },
    };
  });
}

const MASK = "•";

/** So many digits in a row may be a person's number. */
const LONG_NUMBER = /\d(?=\d{4})/g;

/** A text without long numbers, such as an IIN, of which the last four digits stay. */
export function masked(text: string): string {
  return text.replace(/\d{9,}/g, (digits) => digits.replace(LONG_NUMBER, MASK));
}

/** Whether something of a text was masked, so that it is not known any more what it said. */
export function isMasked(text: string): boolean {
  return text.includes(MASK);
}
