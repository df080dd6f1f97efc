import type {} from "@univerjs/sheets/facade";
import type { FRange } from "@univerjs/sheets/facade";
import type { Cell } from "../../sheet/cell";
import { cellData, cellValue } from "./cell-value";
import { withoutDots } from "./dot-access";
import type { Grid } from "./grid";
import { sheetCells } from "./sheet-cells";
import { typedInput } from "./typed-input";

/** Range of an address in the open workbook; without a sheet name, on the active sheet. */
export function rangeAt({ api }: Grid, address: string): FRange {
  const book = api.getActiveWorkbook();
  const [, quoted, plain, cells = ""] = /^(?:'((?:[^']|'')+)'!|([^!]+)!)?([^!]+)$/.exec(address.trim()) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? book?.getActiveSheet() : book?.getSheetByName(name);
  if (!sheet || !/^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(cells)) {
    throw new Error(`There is no cell ${address}.`);
  }
  return sheet.getRange(cells.replaceAll("$", ""));
}

/** Enters a value the way typing does: formulas, dates, numbers and texts are recognised. */
export function enter(range: FRange, input: Cell): void {
  if (typeof input !== "string") {
    range.setValue(cellData(input));
    return;
  }
  if (input.startsWith("=") && input.length > 1) {
    range.setValue({ f: withoutDots(input), v: null, p: null });
    return;
  }
  if (input.startsWith("'")) {
    range.setValue({ ...cellData(input.slice(1)), f: null, si: null, p: null });
    return;
  }
  const typed = typedInput(input);
  const number = input.trim() !== "" && Number.isFinite(Number(input)) ? Number(input) : null;
  const value = typed?.value ?? number ?? (input === "" ? null : input);
  const style = typed?.format ? { s: { n: { pattern: typed.format } } } : {};
  range.setValue({ ...cellData(value), f: null, si: null, p: null, ...style });
}

/** Current value of a cell: dates as serial numbers, results for formulas, null for blank. */
export function valueAt(grid: Grid, range: FRange): Cell {
  return cellValue(sheetCells(grid, range.getSheetId()).at(range.getRow(), range.getColumn()));
}
