import type {} from "@univerjs/sheets-numfmt/facade";
import { type Area, sharedArea } from "../../sheet/area";
import type { Cell } from "../../sheet/cell";
import { cellValue } from "../grid/cell-value";
import type { SheetArea } from "./areas";
import type { HostState } from "./host-state";

/** Above this number of cells Excel returns null values, without an error. */
const MOST_CELLS = 5_000_000;

/** Readers of the range's matrix properties and of `hasSpill`. */
export function rangeReaders(state: HostState) {
  return {
    values: (found: SheetArea) => readCells(state, found, shownValue),
    valueTypes: (found: SheetArea) => readCells(state, found, valueType),
    formulas: (found: SheetArea) =>
      readCells(state, found, (value, row, column) => {
        // A cell that a formula spills into returns its value.
        const formula = found.sheet.getRange(row, column).getFormula();
        return formula === "" ? shownValue(value) : formula;
      }),
    numberFormat: (found: SheetArea) =>
      readCells(state, found, (_, row, column) => {
        return found.sheet.getRange(row, column).getNumberFormat() || "General";
      }),
    text: (found: SheetArea) =>
      readCells(state, found, (value, row, column) =>
        shownText(value, found.sheet.getRange(row, column).getDisplayValue()),
      ),
    hasSpill: (found: SheetArea) => hasSpill(state, found),
  };
}

/** The area filled from the range, if it is the cell of a spilling formula; else null. */
export function spillFrom({ bridge }: HostState, { sheet, area }: SheetArea): Area | null {
  if (area.rows * area.columns > 1) return null;
  const spills = bridge.cells(sheet.getSheetId()).spills();
  return spills.find((spill) => spill.row === area.row && spill.column === area.column) ?? null;
}

/** The cell whose formula spills into this one; null for the formula's own cell, other cells and larger ranges. */
export function spillParent({ bridge }: HostState, { sheet, area }: SheetArea): Area | null {
  if (area.rows * area.columns > 1) return null;
  const { row, column } = area;
  const spill = bridge
    .cells(sheet.getSheetId())
    .spills()
    .find((each) => cellsInBoth(each, area) === 1 && (each.row !== row || each.column !== column));
  return spill ? { row: spill.row, column: spill.column, rows: 1, columns: 1 } : null;
}

/** Null if only some of the cells are part of a spill. */
function hasSpill({ bridge }: HostState, { sheet, area }: SheetArea): boolean | null {
  const spills = bridge.cells(sheet.getSheetId()).spills();
  const inSpills = spills.reduce((sum, spill) => sum + cellsInBoth(spill, area), 0);
  if (inSpills === 0) return false;
  return inSpills === area.rows * area.columns ? true : null;
}

function cellsInBoth(a: Area, b: Area): number {
  const shared = sharedArea(a, b);
  return shared ? shared.rows * shared.columns : 0;
}

function readCells<T>(
  { bridge, counts }: HostState,
  { sheet, area }: SheetArea,
  convert: (value: Cell, row: number, column: number) => T,
): T[][] | null {
  if (area.rows * area.columns > MOST_CELLS) return null;
  counts.cellsRead += area.rows * area.columns;
  const cells = bridge.cells(sheet.getSheetId());
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const values: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      values.push(convert(cellValue(cells.at(row, column)), row, column));
    }
    rows.push(values);
  }
  return rows;
}

/** Excel returns blanks as empty texts and errors as texts. */
function shownValue(value: Cell): string | number | boolean {
  return typeof value === "object" ? (value?.error ?? "") : value;
}

/** Without a screen the grid displays logical values as numbers, and nothing for spilled values. */
function shownText(value: Cell, displayed: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return displayed || String(shownValue(value));
}

function valueType(value: Cell): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}
