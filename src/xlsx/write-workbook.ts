import { utils, write, type CellObject, type DenseWorkSheet, type WorkBook } from "@e965/xlsx";
import { cornersOf } from "./area";
import { errorNumber } from "./error-codes";
import type { CellValue, Sheet, Workbook } from "./workbook";

/**
 * The bytes of an `.xlsx` file with the values, formulas, number formats, merged cells, column widths, hidden
 * sheets and defined names of the workbook. Nothing else is kept: no colours, borders, tables or charts.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const book: WorkBook = {
    SheetNames: workbook.sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, toWorksheet(sheet)])),
    Workbook: {
      Sheets: workbook.sheets.map(({ name, hidden }) => ({ name, Hidden: hidden ? 1 : 0 })),
      Names: workbook.definedNames.map(({ name, formula, sheet }) => {
        const index = workbook.sheets.findIndex((candidate) => candidate.name === sheet);
        return index === -1 ? { Name: name, Ref: formula } : { Name: name, Ref: formula, Sheet: index };
      }),
    },
  };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

function toWorksheet(sheet: Sheet): DenseWorkSheet {
  const { row: top, column: left } = sheet.origin;
  const data: CellObject[][] = Array.from({ length: top + sheet.cells.length }, () => []);
  const cellAt = (row: number, column: number): CellObject => {
    while (data.length <= row) data.push([]);
    return ((data[row] ??= [])[column] ??= { t: "z" });
  };
  sheet.cells.forEach((values, r) => {
    values.forEach((value, c) => {
      if (value !== null) Object.assign(cellAt(top + r, left + c), toCell(value));
    });
  });
  for (const { row, column, formula, spill } of sheet.formulas) {
    const cell = cellAt(row, column);
    if (cell.t === "z") Object.assign(cell, { t: "s", v: "" });
    cell.f = formula;
    if (spill) cell.F = utils.encode_range(cornersOf(spill));
  }
  for (const { row, column, format } of sheet.formats) cellAt(row, column).z = format;
  const width = data.reduce((widest, cells) => Math.max(widest, cells.length), 1);
  const widths: { wch: number }[] = [];
  for (const column of sheet.columnWidths) widths[column.column] = { wch: column.width };
  return {
    "!data": data,
    "!ref": utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(data.length - 1, 0), c: width - 1 } }),
    "!merges": sheet.merges.map(cornersOf),
    "!cols": widths,
  };
}

function toCell(value: Exclude<CellValue, null>): CellObject {
  if (typeof value === "string") return { t: "s", v: value };
  if (typeof value === "number") return { t: "n", v: value };
  if (typeof value === "boolean") return { t: "b", v: value };
  return { t: "e", v: errorNumber(value.error) };
}
