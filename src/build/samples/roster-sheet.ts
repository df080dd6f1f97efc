import type { Look } from "../../xlsx/workbook";
import type { Person } from "./person";
import { block, type SheetDraft } from "./sheet-draft";
import { BODY, DATE_FORMAT } from "./sheet-style";
import { HEADER_ROW, tableSheet, type TableCell } from "./table-sheet";
import { iso } from "../../law/day";

/** A column of a sample roster. */
export type Column = {
  readonly field: keyof Person | "number";
  readonly heading: string;
  readonly width: number;
};

export type RosterSheet = {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly Column[];
  readonly people: readonly Person[];
};

const CENTRED: Look = { ...BODY, horizontal: "center" };
const centred = new Set<Column["field"]>(["number", "category", "hire", "leave", "iin"]);

/** A roster sheet with a filter: title, note, headings in row 3, one person per row. */
export function rosterSheet({ name, title, note, columns, people }: RosterSheet): SheetDraft {
  const sheet = tableSheet({
    name,
    title,
    note,
    columns: columns.map(({ heading, width }) => [heading, width]),
    rows: people.map((person, index) =>
      columns.map(({ field }) => cell(field, field === "number" ? index + 1 : person[field])),
    ),
  });
  sheet.filterBy(block(HEADER_ROW, 1, people.length + 1, columns.length));
  return sheet;
}

function cell(field: Column["field"], value: string | number | null): TableCell {
  const isDate = (field === "hire" || field === "leave") && /^\d{4}-/.test(String(value));
  const format = field === "hire" || field === "leave" ? DATE_FORMAT : field === "iin" ? "@" : "General";
  return {
    entry: isDate ? iso(String(value)) : value === "" ? null : value,
    format,
    look: centred.has(field) ? CENTRED : BODY,
  };
}
