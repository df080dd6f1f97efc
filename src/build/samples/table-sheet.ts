import type { Look } from "../../xlsx/workbook";
import { type Entry, SheetDraft } from "./sheet-draft";
import { BODY, writeHeadings, writeTitle } from "./sheet-style";

/** A table cell with optional format and look. */
export type TableCell = { readonly entry: Entry; readonly format?: string; readonly look?: Look };

export type TableSheet = {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  /** Headings and widths. */
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rows: readonly (readonly TableCell[])[];
};

export const HEADER_ROW = 3;

/** A sheet with a title, a note, frozen headings and one row per entry. */
export function tableSheet({ name, title, note, columns, rows }: TableSheet): SheetDraft {
  const sheet = new SheetDraft(
    name,
    columns.map(([, width]) => width),
    HEADER_ROW,
  );
  writeTitle(sheet, title, note, columns.length);
  writeHeadings(
    sheet,
    HEADER_ROW,
    columns.map(([heading]) => heading),
  );
  rows.forEach((cells, index) => {
    cells.forEach(({ entry, format, look = BODY }, column) =>
      sheet.put(HEADER_ROW + 1 + index, column + 1, entry, look, format),
    );
  });
  return sheet;
}
