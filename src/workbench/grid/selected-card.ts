import type {} from "@univerjs/sheets-ui/facade";
import type {} from "@univerjs/sheets-formula/facade";
import { sharedArea } from "../../sheet/area";
import type { Card } from "../function-bridge/card";
import type { Cards } from "../function-bridge/cell-notes";
import type { Grid } from "./grid";
import { valueAt } from "./grid-cells";
import { sheetCells } from "./sheet-cells";

/** The card behind the value of the selected cell; null where it holds no answer of a formula that has one. */
export function selectedCard(grid: Grid, cards: Cards): Card | null {
  const range = grid.api.getActiveWorkbook()?.getActiveSheet().getActiveRange();
  if (!range) return null;
  const place = [range.getRow(), range.getColumn()] as const;
  const card = cards.get(range.getSheetId(), ...place);
  // What was frozen or typed over keeps its place, and is no answer any more.
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

/** Tells when another cell may be selected, or the same one may show something else, or stand elsewhere. */
export function onSelectionShown({ api }: Grid, tell: () => void): void {
  api.addEvent(api.Event.SelectionChanged, tell);
  api.addEvent(api.Event.Scroll, tell);
  api.getFormula().calculationResultApplied(tell);
}
