import type { FixValue } from "../roster/judgement/fix";
import { blocksOf } from "./blocks-of";
import { cellWriting } from "./cell-writing";
import type { NewRows } from "./records-table";
import { sendBlock } from "./send-block";
import { TEXT_FORMAT } from "./stays-text";

const ROWS_PER_BLOCK = 1_000;

/** Cells of a record in column order; null leaves a cell as it is. */
export type RecordCells = readonly (FixValue | null)[];

/**
 * Writes new records, `width` columns wide; `places` gives the column of each cell, and -1 skips it. One round trip
 * for 1,000 records.
 */
export async function writeRecordRows(
  records: readonly RecordCells[],
  places: readonly number[],
  width: number,
  newRows: NewRows,
): Promise<void> {
  const rows = records.map((cells) => rowOf(cells, places, width));
  let from = 0;
  for (const block of blocksOf(rows, ROWS_PER_BLOCK)) {
    const range = newRows(from, block.length);
    const written = block.map((row) => row.map((cell) => cell && cellWriting(cell, TEXT_FORMAT)));
    range.numberFormat = written.map((row) => row.map((cell) => cell?.format ?? null));
    range.values = written.map((row) => row.map((cell) => cell?.value ?? null));
    from += block.length;
    await sendBlock(range.context);
  }
}

/** A record in the column order of its table. */
function rowOf(cells: RecordCells, places: readonly number[], width: number): (FixValue | null)[] {
  return Array.from({ length: width }, (_, column) => cells[places.indexOf(column)] ?? null);
}
