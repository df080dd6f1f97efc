import type { ICellData } from "@univerjs/core";
import type {} from "@univerjs/sheets-numfmt/facade";
import type { SheetArea } from "./areas";
import { cellsOf } from "./cells-of";
import { inputCell } from "./input-cell";
import { coveredCells } from "./merged-areas";
import { OfficeError } from "./office-error";

const TEXT_FORMAT = "@";

/**
 * `Range.values = …`: null leaves a cell as it is, an empty text clears it. As in Excel, a value for a cell covered
 * by a merged one is silently dropped.
 */
export function writeValues(found: SheetArea, values: unknown): void {
  const formats = cellsOf(found).getNumberFormats();
  const { row: top, column: left } = found.area;
  const isCovered = coveredCells(found);
  writeCells(found, values, (value, row, column) =>
    isCovered(top + row, left + column) ? null : inputCell(value, formats[row]?.[column] === TEXT_FORMAT),
  );
}

/** `Range.numberFormat = …`, in Excel's format codes. */
export function writeNumberFormats(found: SheetArea, formats: unknown): void {
  writeCells(found, formats, (format) => {
    if (typeof format !== "string") throw new OfficeError("InvalidArgument", "A number format is a text.");
    return { s: { n: { pattern: format } } };
  });
}

/** Writes all cells in one call: each call to the grid is slow. */
function writeCells(
  found: SheetArea,
  matrix: unknown,
  cellOf: (value: unknown, row: number, column: number) => ICellData | null,
): void {
  const { row, column, rows, columns } = found.area;
  if (!isMatrix(matrix) || matrix.length !== rows || matrix.some((cells) => cells.length !== columns)) {
    throw new OfficeError("InvalidArgument", `A range of ${rows} × ${columns} cells takes as many values.`);
  }
  const written: Record<number, Record<number, ICellData>> = {};
  matrix.forEach((values, r) => {
    values.forEach((value, c) => {
      const cell = value === null ? null : cellOf(value, r, c);
      if (cell !== null) (written[row + r] ??= {})[column + c] = cell;
    });
  });
  if (Object.keys(written).length > 0) cellsOf(found).setValues(written);
}

function isMatrix(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}
