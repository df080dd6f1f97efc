import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Area } from "../../sheet/area";
import type { Sheet, Workbook } from "../../xlsx/workbook";
import { cellData } from "./cell-value";
import { cornersOf } from "./corners";
import { lookStyle } from "./look-style";
import { styleTable, type StyleTable } from "./style-table";
import { shownFormula } from "../../sheet/formula/stored-formula";

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
/** Excel's "short date" follows the regional settings; this is Kazakhstan's. */
const SHORT_DATE = { stored: "m/d/yy", shown: "dd.mm.yyyy" };

/** Converts a workbook to the grid's form. Sheet ids are "s1", "s2", … in order. */
export function workbookData(workbook: Workbook, id: string, name: string): IWorkbookData {
  const styles = styleTable();
  const sheets = workbook.sheets.map((sheet, index) => sheetData(sheet, `s${index + 1}`, styles));
  return {
    id,
    name,
    appVersion: "",
    locale: LocaleType.EN_US,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: styles.all(),
  };
}

function sheetData(sheet: Sheet, id: string, styles: StyleTable) {
  const { origin, frozen } = sheet;
  const lastColumn = Math.max(0, ...sheet.merges.map((merge) => merge.column + merge.columns));
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(LEAST_ROWS, origin.row + sheet.cells.length + SPARE_ROWS),
    columnCount: Math.max(
      LEAST_COLUMNS,
      lastColumn,
      origin.column + (sheet.cells[0]?.length ?? 0) + SPARE_COLUMNS,
    ),
    defaultColumnWidth: 80,
    defaultRowHeight: 22,
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
    },
    mergeData: sheet.merges.map(cornersOf),
    columnData: Object.fromEntries(
      sheet.columnWidths.map(({ column, width }) => [column, { w: Math.round(width * 7 + 5) }]),
    ),
    rowData: Object.fromEntries(
      sheet.rowHeights.map(({ row, points }) => [
        row,
        { h: Math.round((points * 4) / 3), ia: BooleanNumber.FALSE },
      ]),
    ),
    cellData: cellMatrix(sheet, styles),
  } satisfies Partial<IWorksheetData>;
}

function cellMatrix(sheet: Sheet, styles: StyleTable) {
  const { row: top, column: left } = sheet.origin;
  const matrix: Record<number, Record<number, ICellData>> = {};
  const cellAt = (row: number, column: number): ICellData => ((matrix[row] ??= {})[column] ??= {});
  sheet.cells.forEach((values, r) => {
    values.forEach((value, c) => {
      if (value !== null) Object.assign(cellAt(top + r, left + c), cellData(value));
    });
  });
  for (const { row, column, formula, spill } of sheet.formulas) {
    // The grid recalculates spills; stored results in their way would block them.
    if (spill) clear(matrix, spill);
    const cell = cellAt(row, column);
    delete cell.v;
    delete cell.t;
    cell.f = `=${shownFormula(formula)}`;
  }
  for (const { row, column, look } of sheet.looks) cellAt(row, column).s = styles.id(lookStyle(look));
  for (const { row, column, format } of sheet.formats) {
    const cell = cellAt(row, column);
    cell.s = styles.id({ ...styles.of(cell.s), n: { pattern: shownFormat(format) } });
  }
  return matrix;
}

function shownFormat(format: string): string {
  return format === SHORT_DATE.stored ? SHORT_DATE.shown : format;
}

function clear(matrix: Record<number, Record<number, ICellData>>, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cells = matrix[row];
      if (cells?.[column]) cells[column] = {};
    }
  }
}
