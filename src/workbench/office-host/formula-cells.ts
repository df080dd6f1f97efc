import type { SheetArea } from "./areas";
import type { HostState } from "./host-state";

/** The cells of an area that contain formulas, one area each. */
export function formulaCells({ bridge }: HostState, { sheet, area }: SheetArea): SheetArea[] {
  const cells = bridge.cells(sheet.getSheetId());
  const found: SheetArea[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cells.at(row, column);
      if (cell && (cell.f || cell.si)) found.push({ sheet, area: { row, column, rows: 1, columns: 1 } });
    }
  return found;
}
