import type {} from "@univerjs/sheets/facade";
import type { FRange } from "@univerjs/sheets/facade";
import type { SheetArea } from "./areas";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The cells of a range in the grid, which grows where it has fewer rows or columns than Excel's sheets always have. */
export function cellsOf({ sheet, area }: SheetArea): FRange {
  const [rows, columns] = [area.row + area.rows, area.column + area.columns];
  if (rows > sheet.getMaxRows() && rows <= MOST_ROWS) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns() && columns <= MOST_COLUMNS) sheet.setColumnCount(columns);
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}
