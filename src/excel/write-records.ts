import type { FixValue } from "../roster/judgement/fix";
import { recordsTable } from "./records-table";
import { withoutOwnEvents } from "./without-own-events";
import { writeRecordRows } from "./write-record-rows";
import { writeStep } from "./write-step";

/** A column of records, and whether a heading that stands in the workbook already, in whatever language, means it. */
export type RecordColumn = {
  readonly heading: string;
  readonly isMeantBy: (heading: string) => boolean;
};

/** What happens to records; their cells stand in the order of the columns asked for. */
export type RecordChange = {
  readonly add: readonly (readonly FixValue[])[];
  readonly remove: (cells: readonly unknown[]) => boolean;
  /** Says of the records that stand there, at the moment of writing, whether nothing is to be written. */
  readonly unless?: (records: readonly (readonly unknown[])[]) => boolean;
};

/** How many records were there to be taken out. "columns": a table of this name is there and lacks a column. */
export type RecordsResult =
  { written: true; removed: number } | { written: false; reason: "protected" | "columns" };

/**
 * Adds records to the table of that name and takes others out, and makes the table on a sheet of the same name where
 * there is none. A sheet of that name without the table is written to as it stands; so are the columns of a table in
 * whatever order, and columns that are nobody's here stay blank. Texts stay texts, whatever they begin with.
 *
 * One round trip for 1,000 records. One step of undo where Excel can. Waits while a cell is being edited. Where a
 * protected sheet or workbook is in the way, or a column is missing, nothing is written and the result says so. The
 * add-in's own watch for edits is not told.
 */
export async function writeRecords(
  name: string,
  columns: readonly RecordColumn[],
  { add, remove, unless = () => false }: RecordChange,
): Promise<RecordsResult> {
  return writeStep(async (context) => {
    const table = await recordsTable(context, name);
    const headings = table.headings ?? columns.map(({ heading }) => heading);
    const places = columns.map(({ isMeantBy }) => headings.findIndex((text) => isMeantBy(String(text))));
    if (places.includes(-1)) return { written: false, reason: "columns" };
    const records = table.rows.map((row) => places.map((place) => row[place]));
    if (unless(records)) return { written: true, removed: 0 };
    const removed = records.flatMap((cells, index) => (remove(cells) ? [index] : []));
    if (add.length === 0 && removed.length === 0) return { written: true, removed: 0 };
    if (table.isProtected) return { written: false, reason: "protected" };

    await withoutOwnEvents(context, async () => {
      if (add.length > 0) {
        const room = table.extend(add.length, headings.map(String));
        await writeRecordRows(add, places, headings.length, room);
      }
      table.remove(removed);
    });
    return { written: true, removed: removed.length };
  });
}
