import type {} from "@univerjs/sheets-ui/facade";
import type { Grid } from "./grid";

/** Width of the row headers and height of the column headers. */
const MARGIN = { left: 46, top: 20 };

/** Edges of the selected cell on the page. */
export type CellPlace = { left: number; right: number; top: number; bottom: number };

/** Page position of the selected cell, for opening something next to it; ignores frozen rows and columns. */
export function cellPlace({ api }: Grid, container: HTMLElement): CellPlace | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const cell = sheet?.getActiveRange()?.getCellRect();
  const seen = sheet?.getVisibleRange();
  const canvas = container.querySelector("canvas[id^=univer-sheet]")?.getBoundingClientRect();
  if (!sheet || !cell || !seen || !canvas) return null;
  const corner = sheet.getRange(seen.startRow, seen.startColumn).getCellRect();
  const within = (place: number, most: number) => Math.min(Math.max(place, 0), most);
  return {
    left: canvas.left + within(cell.left - corner.left + MARGIN.left, canvas.width / 2),
    right: canvas.left + within(cell.right - corner.left + MARGIN.left, canvas.width),
    top: canvas.top + within(cell.top - corner.top + MARGIN.top, canvas.height),
    bottom: canvas.top + within(cell.bottom - corner.top + MARGIN.top, canvas.height / 2),
  };
}
