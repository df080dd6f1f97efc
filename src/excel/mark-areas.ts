import { areaAddress } from "../sheet/address";
import { areaBetween } from "../sheet/area";

/** Cells to mark: one, or `rows` of them downwards. Zero-based. */
export type MarkedCells = { row: number; column: number; rows?: number };

/** Excel refuses an address of more than 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/** Addresses of the cells, adjacent cells of a column merged, joined into lists that Excel accepts. */
export function markAreas(places: readonly MarkedCells[]): string[] {
  const lists: string[] = [];
  for (const address of runs(places)) {
    const last = lists[lists.length - 1];
    if (last === undefined || last.length + 1 + address.length > LONGEST_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

function runs(places: readonly MarkedCells[]): string[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const joined: { column: number; first: number; last: number }[] = [];
  for (const { row, column, rows = 1 } of sorted) {
    const current = joined[joined.length - 1];
    const last = row + rows - 1;
    if (current?.column === column && row <= current.last + 1) current.last = Math.max(current.last, last);
    else joined.push({ column, first: row, last });
  }
  return joined.map(({ column, first, last }) => areaAddress(areaBetween(first, column, last, column)));
}
