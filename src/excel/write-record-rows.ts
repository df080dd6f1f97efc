import type { FixValue } from "../roster/judgement/fix";
import { blocksOf } from "./blocks-of";
import { cellWriting } from "./cell-writing";
import type { Room } from "./records-table";
import { TEXT_FORMAT } from "./stays-text";

const ROWS_PER_BLOCK = 1_000;

/** The cells of a record in the order of the columns asked for; null leaves a cell as it is. */
export type RecordCells = readonly (FixValue | null)[];

/**
 * Writes new records into the room made for them, `width` columns wide, each cell at its place; a place of -1 is
 * written nowhere. One round trip for 1,000 records.
 */
export async function writeRecordRows(
  records: readonly RecordCells[],
  places: readonly number[],
  width: number,
  room: Room,
): Promise<void> {
  const rows = records.map((cells) => rowOf(cells, places, width));
  let from = 0;
  for (const block of blocksOf(rows, ROWS_PER_BLOCK)) {
    const range = room(from, block.length);
    const written = block.map((row) => row.map((cell) => cell && cellWriting(cell, TEXT_FORMAT)));
    range.numberFormat = written.map((row) => row.map((cell) => cell?.format ?? null));
    range.values = written.map((row) => row.map((cell) => cell?.value ?? null));
    from += block.length;
    await sent(range);
  }
}

/** A record in the order in which its table has the columns. */
function rowOf(cells: RecordCells, places: readonly number[], width: number): (FixValue | null)[] {
  return Array.from({ length: width }, (_, column) => cells[places.indexOf(column)] ?? null);
}

/** A request must not grow without bounds, so each block goes out by itself. */
async function sent(range: Excel.Range): Promise<void> {
  await range.context.sync();
}
