import type { SheetRow } from "../../excel/read-rows-of";
import type { SheetCells } from "../../excel/read-sheet";

/**
 * A sheet with rows as they stand now; of each row only the columns that were read again, the first of which is
 * `firstColumn` of the sheet. Rows below the last one are added. The sheet given stays as it is.
 */
export function withRows(
  sheet: SheetCells,
  rows: readonly SheetRow[],
  columns: readonly number[],
): SheetCells {
  const cells = [...sheet.cells];
  const width = sheet.cells[0]?.length ?? 0;
  const first = columns[0] ?? 0;
  for (const { row, cells: read } of rows) {
    const at = row - sheet.row;
    while (cells.length <= at) cells.push(Array.from({ length: width }, () => null));
    const fresh = [...(cells[at] ?? [])];
    for (const column of columns) fresh[column - sheet.column] = read[column - first] ?? null;
    cells[at] = fresh;
  }
  return { ...sheet, cells };
}
