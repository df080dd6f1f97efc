import type {} from "@univerjs/sheets/facade";
import type { FRange } from "@univerjs/sheets/facade";
import { ALL_COLUMNS, ALL_ROWS } from "../../sheet/read-address";
import type { SheetArea } from "./areas";

/** Grid range of an area. The grid is enlarged if necessary, since Excel's sheets always have all rows and columns. */
export function cellsOf({ sheet, area }: SheetArea): FRange {
  const [rows, columns] = [area.row + area.rows, area.column + area.columns];
  if (rows > sheet.getMaxRows() && rows <= ALL_ROWS) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns() && columns <= ALL_COLUMNS) sheet.setColumnCount(columns);
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}
