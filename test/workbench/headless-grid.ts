import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { openWorkbook } from "../../src/workbench/grid/open-workbook";
import type { Grid } from "../../src/workbench/grid/grid";
import { registerModelPlugins } from "../../src/workbench/grid/model-plugins";
import { recalculated } from "../../src/workbench/grid/recalculated";
import type { CellFormat, CellFormula, CellValue, Sheet } from "../../src/xlsx/workbook";

// The engine waits for a browser's idle moments; Node has none.
globalThis.requestIdleCallback ??= (callback) =>
  setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 }), 0) as unknown as number;
globalThis.cancelIdleCallback ??= (handle) => clearTimeout(handle);
globalThis.requestAnimationFrame ??= (callback) => setTimeout(() => callback(0), 0) as unknown as number;
globalThis.cancelAnimationFrame ??= (handle) => clearTimeout(handle);

/** A grid without a screen, with one workbook of the given sheets open in it. */
export async function headlessGrid(sheets: Record<string, CellValue[][] | Sheet>): Promise<Grid> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  registerModelPlugins(univer);
  const grid: Grid = { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
  const list = Object.entries(sheets).map(([name, cells]) =>
    Array.isArray(cells) ? sheetOf(name, cells) : cells,
  );
  await openWorkbook(grid, { sheets: list, definedNames: [], uses1904Dates: false }, "book");
  await recalculated(grid);
  return grid;
}

/** A sheet whose cells start at A1; texts that begin with "=" are formulas. */
export function sheetOf(name: string, cells: CellValue[][], formats: CellFormat[] = []): Sheet {
  const formulas: CellFormula[] = [];
  const values = cells.map((row, r) =>
    row.map((value, c) => {
      if (typeof value !== "string" || !value.startsWith("=")) return value;
      formulas.push({ row: r, column: c, formula: value.slice(1), spill: null });
      return null;
    }),
  );
  return {
    name,
    hidden: false,
    origin: { row: 0, column: 0 },
    cells: values,
    formulas,
    formats,
    merges: [],
    tables: [],
    columnWidths: [],
    frozen: { rows: 0, columns: 0 },
    looks: [],
    rowHeights: [],
  };
}
