import type {} from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-table/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Cell } from "../../sheet/cell";
import type { CellFormat, CellFormula, Sheet, Workbook } from "../../xlsx/workbook";
import { cellValue } from "./cell-value";
import { areaWithin } from "./corners";
import type { Grid } from "./grid";
import { sheetCells } from "./sheet-cells";
import { spillsOf } from "./spills";
import { storedFormula } from "./user-function-names";

/** The open workbook as it can be written to a file. */
export function currentWorkbook(grid: Grid): Workbook {
  const book = grid.api.getActiveWorkbook();
  if (!book) return { sheets: [], definedNames: [], uses1904Dates: false };
  return {
    sheets: book.getSheets().map((sheet) => currentSheet(grid, book, sheet)),
    definedNames: book.getDefinedNames().map((name) => ({
      name: name.getName(),
      formula: name.getFormulaOrRefString().replace(/^=/, ""),
      sheet: null,
    })),
    uses1904Dates: false,
  };
}

function currentSheet(grid: Grid, book: FWorkbook, sheet: FWorksheet): Sheet {
  const cells = sheetCells(grid, sheet.getSheetId());
  const area = cells.used() ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const spills = spillsOf(grid, book.getId(), sheet.getSheetId());
  const styles = book.getWorkbook().getStyles();
  const values: Cell[][] = [];
  const formulas: CellFormula[] = [];
  const formats: CellFormat[] = [];
  const written =
    area.rows > 0 ? sheet.getRange(area.row, area.column, area.rows, area.columns).getFormulas() : [];
  for (let r = 0; r < area.rows; r++) {
    values.push([]);
    for (let c = 0; c < area.columns; c++) {
      const [row, column] = [area.row + r, area.column + c];
      const cell = cells.at(row, column);
      values[r]?.push(cellValue(cell));
      const format = styles.getStyleByCell(cell)?.n?.pattern;
      if (format) formats.push({ row, column, format });
      const formula = written[r]?.[c];
      if (!formula) continue;
      const spill = spills.find((area) => area.row === row && area.column === column) ?? null;
      formulas.push({ row, column, formula: storedFormula(formula.replace(/^=/, "")), spill });
    }
  }
  const columns = Array.from({ length: area.column + area.columns }, (_, column) => column);
  return {
    name: sheet.getSheetName(),
    hidden: sheet.isSheetHidden(),
    origin: { row: area.row, column: area.column },
    cells: values,
    formulas,
    formats,
    merges: sheet.getMergedRanges().map((range) => areaWithin(range.getRange())),
    tables: [],
    columnWidths: columns.map((column) => ({ column, width: (sheet.getColumnWidth(column) - 5) / 7 })),
    frozen: { rows: 0, columns: 0 },
    looks: [],
    rowHeights: [],
  };
}
