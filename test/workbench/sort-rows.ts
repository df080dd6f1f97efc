import type { HeadlessExcel } from "./headless-excel";

type Corners = { startRow: number; endRow: number; startColumn: number; endColumn: number };

/** Sorts as the grid's own sorting does: `order` says for each row the one whose cells it gets. */
export function sortRows({ grid }: HeadlessExcel, range: Corners, order: Record<number, number>): void {
  const book = grid.api.getActiveWorkbook();
  grid.api.syncExecuteCommand("sheet.mutation.reorder-range", {
    unitId: book?.getId(),
    subUnitId: book?.getActiveSheet().getSheetId(),
    range,
    order,
  });
}
