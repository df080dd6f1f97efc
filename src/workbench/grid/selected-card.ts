import type {} from "@univerjs/sheets-ui/facade";
import type {} from "@univerjs/sheets-formula/facade";
import { sharedArea } from "../../sheet/area";
import type { Card } from "../function-bridge/card";
import type { Cards } from "../function-bridge/cell-notes";
import type { Grid } from "./grid";
import { valueAt } from "./grid-cells";
import { sheetCells } from "./sheet-cells";

/** Card of the selected cell; null unless it currently shows the formula result that has one. */
export function selectedCard(grid: Grid, cards: Cards): Card | null {
  const range = grid.api.getActiveWorkbook()?.getActiveSheet().getActiveRange();
  if (!range) return null;
  const place = [range.getRow(), range.getColumn()] as const;
  const card = cards.get(range.getSheetId(), ...place);
  // The card of a cell that was frozen or overwritten is still stored, but no longer valid.
  return card && isCalculated(grid, range.getSheetId(), ...place) && valueAt(grid, range) === card.value
    ? card
    : null;
}

function isCalculated(grid: Grid, sheetId: string, row: number, column: number): boolean {
  const cells = sheetCells(grid, sheetId);
  const cell = cells.at(row, column);
  return (
    !!cell?.f ||
    !!cell?.si ||
    cells.spills().some((spill) => sharedArea(spill, { row, column, rows: 1, columns: 1 }))
  );
}

/** Calls back whenever the selected cell, its value or its position on the screen may have changed. */
export function onSelectedCellChange({ api }: Grid, listener: () => void): void {
  api.addEvent(api.Event.SelectionChanged, listener);
  api.addEvent(api.Event.Scroll, listener);
  api.getFormula().calculationResultApplied(listener);
}
