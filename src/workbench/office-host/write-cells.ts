import type {} from "@univerjs/sheets-numfmt/facade";
import type { SheetArea } from "./areas";
import { inputCell } from "./input-cell";
import { OfficeError } from "./office-error";

const TEXT_FORMAT = "@";

/** `Range.values = …`: null leaves a cell as it is, an empty text clears it. */
export function writeValues({ sheet, area }: SheetArea, values: unknown): void {
  eachCell(area, values, (row, column, value) => {
    const cell = sheet.getRange(row, column);
    cell.setValue(inputCell(value, cell.getNumberFormat() === TEXT_FORMAT));
  });
}

/** `Range.numberFormat = …`, with Excel's own codes. */
export function writeNumberFormats({ sheet, area }: SheetArea, formats: unknown): void {
  eachCell(area, formats, (row, column, format) => {
    if (typeof format !== "string") throw new OfficeError("InvalidArgument", "A number format is a text.");
    sheet.getRange(row, column).setNumberFormat(format);
  });
}

function eachCell(
  { row, column, rows, columns }: SheetArea["area"],
  matrix: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  if (!isMatrix(matrix) || matrix.length !== rows || matrix.some((cells) => cells.length !== columns)) {
    throw new OfficeError("InvalidArgument", `A range of ${rows} × ${columns} cells takes as many values.`);
  }
  matrix.forEach((cells, r) => {
    cells.forEach((value, c) => {
      if (value !== null) write(row + r, column + c, value);
    });
  });
}

function isMatrix(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}
