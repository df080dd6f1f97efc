import type { FixValue } from "../roster/judgement/fix";
import { recordsTable } from "./records-table";
import { withoutOwnEvents } from "./without-own-events";
import { writeRecordRows } from "./write-record-rows";
import { writeStep } from "./write-step";

/** A column of records; `matches` tells whether an existing heading, in any language, means it. */
export type RecordColumn = {
  readonly heading: string;
  readonly matches: (heading: string) => boolean;
};

/** Changes to records; cells are in the order of the columns passed. */
export type RecordChange = {
  readonly add: readonly (readonly FixValue[])[];
  readonly remove: (cells: readonly unknown[]) => boolean;
  /** Checked against the existing records when writing: true cancels the change. */
  readonly unless?: (records: readonly (readonly unknown[])[]) => boolean;
};

/** Number of records removed. "columns": the table exists but lacks a column. */
export type RecordsResult =
  { written: true; removed: number } | { written: false; reason: "protected" | "columns" };

/**
 * Adds records to and removes records from the named table; creates it on a sheet of the same name if there is none.
 * A sheet of that name without the table is written to as it is, columns may be in any order, and unknown columns
 * stay blank. Texts stay texts, whatever they begin with.
 *
 * One round trip for 1,000 records. One undo step where Excel supports it. Waits while a cell is being edited. If a
 * sheet or the workbook is protected, or a column is missing, nothing is written and the result says so. The add-in's
 * own edit watcher is not notified.
 */
export async function writeRecords(
  name: string,
  columns: readonly RecordColumn[],
  { add, remove, unless = () => false }: RecordChange,
): Promise<RecordsResult> {
  return writeStep(async (context) => {
    const table = await recordsTable(context, name);
    const headings = table.headings ?? columns.map(({ heading }) => heading);
    const places = columns.map(({ matches }) => headings.findIndex((text) => matches(String(text))));
    if (places.includes(-1)) return { written: false, reason: "columns" };
    const records = table.rows.map((row) => places.map((place) => row[place]));
    if (unless(records)) return { written: true, removed: 0 };
    const removed = records.flatMap((cells, index) => (remove(cells) ? [index] : []));
    if (add.length === 0 && removed.length === 0) return { written: true, removed: 0 };
    if (table.isProtected) return { written: false, reason: "protected" };

    await withoutOwnEvents(context, async () => {
      if (add.length > 0) {
        const newRows = table.extend(add.length, headings.map(String));
        await writeRecordRows(add, places, headings.length, newRows);
      }
      table.remove(removed);
    });
    return { written: true, removed: removed.length };
  });
}
