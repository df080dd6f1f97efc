import type { SheetRow } from "../../excel/read-rows-of";
import type { SheetCells } from "../../excel/read-sheet";

/** A sheet with some of its rows as they stand now; rows below the last one are added. The sheet given stays as it is. */
export function withRows(sheet: SheetCells, rows: readonly SheetRow[]): SheetCells {
  const cells = [...sheet.cells];
  const width = sheet.cells[0]?.length ?? 0;
  for (const { row, cells: read } of rows) {
    const at = row - sheet.row;
    while (cells.length < at) cells.push(Array.from({ length: width }, () => null));
    cells[at] = read;
  }
  return { ...sheet, cells };
}
