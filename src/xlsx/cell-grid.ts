import { ALL_COLUMNS, ALL_ROWS } from "../sheet/read-address";
import type { Cell } from "../sheet/cell";
import { UnreadableWorkbook } from "./unreadable-workbook";
import type { Sheet } from "./workbook";

/** Limit for the cells between the first column and the last filled one of each row: more do not fit into memory. */
const MOST_CELLS = 64_000_000;

/** Collects the cells of a sheet and trims them to the used rectangle. */
export class CellGrid {
  private readonly rows: (Cell[] | undefined)[] = [];
  private left = ALL_COLUMNS;
  private right = -1;
  private top = ALL_ROWS;
  private taken = 0;

  constructor(private readonly most = MOST_CELLS) {}

  /** Setting a cell twice keeps the last value. */
  set(row: number, column: number, value: Cell): void {
    if (row >= ALL_ROWS || column >= ALL_COLUMNS) throw new RangeError("a cell beyond the sheet");
    while (this.rows.length <= row) this.rows.push(undefined);
    const cells = (this.rows[row] ??= []);
    const missing = column + 1 - cells.length;
    if (missing > 0) this.take(missing);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
    if (row < this.top) this.top = row;
  }

  get(row: number, column: number): Cell {
    return this.rows[row]?.[column] ?? null;
  }

  /** Frees the spare capacity of a row that was filled from left to right. */
  settle(row: number): void {
    const cells = this.rows[row];
    if (cells) this.rows[row] = cells.slice();
  }

  /** Last used row and column. */
  bounds(): { readonly bottom: number; readonly right: number } {
    return { bottom: this.rows.length - 1, right: this.right };
  }

  /** The used rectangle. Consumes the grid. */
  cut(): Pick<Sheet, "origin" | "cells"> {
    if (this.right === -1) return { origin: { row: 0, column: 0 }, cells: [] };
    const { left, right, top, rows } = this;
    const width = right - left + 1;
    // One array for all empty rows: a stray cell in the last row of the sheet must not cost a million arrays.
    const blank: Cell[] = new Array<Cell>(width).fill(null);
    for (let row = top; row < rows.length; row++) {
      const cells = rows[row];
      if (!cells) rows[row] = blank;
      else if (left > 0 || cells.length < width) {
        this.take(width - cells.length);
        const whole = cells.slice(left);
        while (whole.length < width) whole.push(null);
        rows[row] = whole;
      }
    }
    return { origin: { row: top, column: left }, cells: rows.slice(top) as Cell[][] };
  }

  private take(cells: number): void {
    this.taken += cells;
    if (this.taken > this.most) throw new UnreadableWorkbook("too-large");
  }
}
