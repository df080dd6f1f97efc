import { isHeading } from "../../i18n/written-words";
import type { Day } from "../../law/day";
import { readDate } from "../../roster/words/date";
import { type Cells, cellText, readCell } from "../../sheet/cell";

/** A fix made from the pane, as recorded in the KZ_Fixes table. */
export type FixNote = {
  /** Null if somebody has typed something that is not a day. */
  readonly day: Day | null;
  /** Local time: "14:02". */
  readonly time: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  /** The code of the finding that was fixed; "" if unknown. */
  readonly code: string;
};

/** The columns of a new table, in order. */
export const fixColumnNames = [
  "day",
  "time",
  "sheet",
  "cell",
  "before",
  "after",
  "code",
] as const satisfies readonly (keyof FixNote)[];

/** The notes of a table whose first row is the headings, in the order of the table; none if required columns are missing. */
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

/** Nine digits or more may identify a person. */
const LONG_NUMBER = /\d{9,}/g;

const ALL_BUT_LAST_FOUR = /\d(?=\d{4})/g;

/** A text with long numbers, such as an IIN, masked except for their last four digits. */
export function masked(text: string): string {
  return text.replace(LONG_NUMBER, (digits) => digits.replace(ALL_BUT_LAST_FOUR, MASK));
}

/** Whether part of a text was masked, so that its original is not known. */
export function isMasked(text: string): boolean {
  return text.includes(MASK);
}
