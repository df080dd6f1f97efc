import type { Cell } from "../sheet/cell";
import type { Sheet } from "./workbook";

/** A sheet of plain cells from A1 on: no formulas, formats, tables or looks. */
export function plainSheet(name: string, cells: Cell[][]): Sheet {
  return {
    name,
    hidden: false,
    origin: { row: 0, column: 0 },
    cells,
    formulas: [],
    formats: [],
    merges: [],
    tables: [],
    columnWidths: [],
    frozen: { rows: 0, columns: 0 },
    looks: [],
    rowHeights: [],
  };
}
