import type {} from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-table/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../sheet/area";
import type { Cell } from "../../sheet/cell";
import type { CellFormat, CellFormula, Chart, PageSetup, Sheet, Workbook } from "../../xlsx/workbook";
import { cellValue } from "./cell-value";
import { areaWithin } from "./corners";
import type { Grid } from "./grid";
import { styleLook } from "./look-style";
import { sheetCells } from "./sheet-cells";
import { rowHeights } from "./row-heights";
import { tablesOf } from "./sheet-tables";
import { spillsOf } from "./spills";
import { storedFormula } from "../../sheet/formula/stored-formula";

/** What the grid does not store, by sheet id: print setup and charts. */
type Extras = {
  readonly pages: ReadonlyMap<string, PageSetup>;
  readonly charts: ReadonlyMap<string, readonly Chart[]>;
};

/** The open workbook in the form that can be written to a file. */
export function currentWorkbook(grid: Grid, extras: Extras): Workbook {
  const book = grid.api.getActiveWorkbook();
  if (!book) return { sheets: [], definedNames: [], uses1904Dates: false };
  return {
    sheets: book.getSheets().map((sheet) => currentSheet(grid, book, sheet, extras)),
    definedNames: book.getDefinedNames().map((name) => ({
      name: name.getName(),
      formula: name.getFormulaOrRefString().replace(/^=/, ""),
      sheet: null,
    })),
    uses1904Dates: false,
  };
}

function currentSheet(grid: Grid, book: FWorkbook, sheet: FWorksheet, extras: Extras): Sheet {
  const cells = sheetCells(grid, sheet.getSheetId());
  const area = cells.used() ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const spills = spillsOf(grid, book.getId(), sheet.getSheetId());
  const styles = book.getWorkbook().getStyles();
  const values: Cell[][] = [];
  const formulas: CellFormula[] = [];
  const formats: CellFormat[] = [];
  const looks: Sheet["looks"] = [];
  const written =
    area.rows > 0 ? sheet.getRange(area.row, area.column, area.rows, area.columns).getFormulas() : [];
  for (let r = 0; r < area.rows; r++) {
    values.push([]);
    for (let c = 0; c < area.columns; c++) {
      const [row, column] = [area.row + r, area.column + c];
      const cell = cells.at(row, column);
      values[r]?.push(cellValue(cell));
      const style = styles.getStyleByCell(cell);
      const look = styleLook(style);
      if (look) looks.push({ row, column, look });
      const format = style?.n?.pattern;
      if (format) formats.push({ row, column, format });
      const formula = written[r]?.[c];
      if (!formula) continue;
      const spill = spills.find((area) => area.row === row && area.column === column) ?? null;
      formulas.push({ row, column, formula: storedFormula(formula.replace(/^=/, "")), spill });
    }
  }
  const page = extras.pages.get(sheet.getSheetId());
  const charts = extras.charts.get(sheet.getSheetId());
  const columns = Array.from({ length: area.column + area.columns }, (_, column) => column);
  const columnWidths = columns.map((column) => ({ column, width: (sheet.getColumnWidth(column) - 5) / 7 }));
  const origin = { row: area.row, column: area.column };
  return {
    name: sheet.getSheetName(),
    hidden: sheet.isSheetHidden(),
    origin,
    cells: values,
    formulas,
    formats,
    merges: sheet.getMergedRanges().map((range) => areaWithin(range.getRange())),
    tables: tablesOf(book).flatMap(({ name, sheetId, area: place }) =>
      sheetId === sheet.getSheetId() && hasHeadings(values, area, place) ? [{ name, area: place }] : [],
    ),
    columnWidths,
    frozen: { rows: 0, columns: 0 },
    looks,
    rowHeights: rowHeights({ origin, cells: values, columnWidths, looks }),
    ...(page && { page }),
    ...(charts && { charts }),
  };
}

/** A file allows only tables whose headings are distinct texts; others are saved as plain cells. */
function hasHeadings(values: Cell[][], area: Pick<Area, "row" | "column">, table: Area): boolean {
  const from = table.column - area.column;
  const headings = (values[table.row - area.row] ?? []).slice(from, from + table.columns);
  const names = new Set(headings.map((text) => (typeof text === "string" ? text.toLowerCase() : "")));
  return names.size === table.columns && !names.has("");
}
