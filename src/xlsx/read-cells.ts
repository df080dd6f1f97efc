import { SSF, utils, type CellObject, type DenseWorkSheet } from "@e965/xlsx";
import { areaOf } from "./area";
import { errorText } from "./error-codes";
import { type Area, areaBetween } from "../sheet/area";
import type { Cell } from "../sheet/cell";
import type { CellFormat, CellFormula, Sheet } from "./workbook";

/** Days between 1 January 1900 and 1 January 1904 as Excel counts them. */
const DAYS_TO_1900 = 1462;

type Cells = Pick<Sheet, "origin" | "cells" | "formulas" | "formats">;

/**
 * The cells of one sheet, cut to the rectangle that really holds something: the range a file states for itself is
 * often far larger (formatted blank rows) and sometimes wrong.
 */
export function readCells(sheet: DenseWorkSheet, uses1904Dates: boolean): Cells {
  const data = sheet["!data"];
  const bounds = usedBounds(data);
  const formulas: CellFormula[] = [];
  const formats: CellFormat[] = [];
  const width = bounds.columns;
  // One shared array for all empty rows: a stray cell in the last row of the sheet must not cost a million arrays.
  const blankRow: Cell[] = new Array<Cell>(width).fill(null);
  const cells: Cell[][] = [];
  for (let row = bounds.row; row < bounds.row + bounds.rows; row++) {
    const source = data[row];
    if (!source) {
      cells.push(blankRow);
      continue;
    }
    const target: Cell[] = new Array<Cell>(width).fill(null);
    for (let column = bounds.column; column < bounds.column + width; column++) {
      const cell = source[column];
      if (!cell || !holdsSomething(cell)) continue;
      const format = typeof cell.z === "string" && cell.z !== "General" ? cell.z : null;
      if (format !== null) formats.push({ row, column, format });
      if (cell.f !== undefined)
        formulas.push({
          row,
          column,
          formula: cell.f,
          spill: cell.F ? areaOf(utils.decode_range(cell.F)) : null,
        });
      target[column - bounds.column] = cellValue(
        cell,
        uses1904Dates && format !== null && SSF.is_date(format),
      );
    }
    cells.push(target);
  }
  return { origin: { row: bounds.row, column: bounds.column }, cells, formulas, formats };
}

function cellValue(cell: CellObject, moveTo1900: boolean): Cell {
  if (cell.t === "e") return { error: errorText(cell.v) };
  if (cell.t === "z" || cell.v === undefined || cell.v instanceof Date) return null;
  if (typeof cell.v === "number" && moveTo1900) return cell.v + DAYS_TO_1900;
  return cell.v;
}

function holdsSomething(cell: CellObject): boolean {
  return cell.f !== undefined || (cell.t !== "z" && (cell.v !== undefined || cell.t === "e"));
}

function usedBounds(data: DenseWorkSheet["!data"]): Area {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  data.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell || !holdsSomething(cell)) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  });
  if (bottom === -1) return { row: 0, column: 0, rows: 0, columns: 0 };
  return areaBetween(top, left, bottom, right);
}
