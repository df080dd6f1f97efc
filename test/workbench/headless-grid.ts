import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { IFunctionService } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService, IDescriptionService } from "@univerjs/sheets-formula";
import { BridgedFunction } from "../../src/workbench/function-bridge/bridged-function";
import { openWorkbook } from "../../src/workbench/grid/open-workbook";
import type { Grid } from "../../src/workbench/grid/grid";
import { registerModelPlugins } from "../../src/workbench/grid/model-plugins";
import { recalculated } from "../../src/workbench/grid/recalculated";
import type { Cell } from "../../src/sheet/cell";
import type { CellFormat, CellFormula, Sheet } from "../../src/xlsx/workbook";
import { plainSheet } from "../../src/xlsx/plain-sheet";

// The engine waits for a browser's idle moments; Node has none.
globalThis.requestIdleCallback ??= (callback) =>
  setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 }), 0) as unknown as number;
globalThis.cancelIdleCallback ??= (handle) => clearTimeout(handle);
globalThis.requestAnimationFrame ??= (callback) => setTimeout(() => callback(0), 0) as unknown as number;
globalThis.cancelAnimationFrame ??= (handle) => clearTimeout(handle);

/** So long the engine gathers what somebody types before it calculates; nobody is typing here. */
const GATHERING_MS = 100;
const { setTimeout: later } = globalThis;
jest
  .spyOn(globalThis, "setTimeout")
  .mockImplementation((run, delay) => later(run, delay === GATHERING_MS ? 0 : delay));

let gridOfFile: Grid | undefined;

afterAll(() => gridOfFile?.univer.dispose());

/**
 * A grid without a screen, with one workbook of the given sheets open in it and calculated. A test file has one grid:
 * the workbook takes the place of the one before, of which nothing is left.
 */
export async function headlessGrid(sheets: Record<string, Cell[][] | Sheet>): Promise<Grid> {
  if (gridOfFile) {
    await calculationUnderWay(gridOfFile);
    forgetFunctions(gridOfFile);
  }
  const grid = (gridOfFile ??= newGrid());
  const list = Object.entries(sheets).map(([name, cells]) =>
    Array.isArray(cells) ? sheetOf(name, cells) : cells,
  );
  await openWorkbook(grid, { sheets: list, definedNames: [], uses1904Dates: false }, "book");
  await recalculated(grid);
  return grid;
}

function newGrid(): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  registerModelPlugins(univer);
  return { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}

/** A calculation that is still running would be taken for that of the next workbook. */
async function calculationUnderWay(grid: Grid): Promise<void> {
  const { started, resultApplied } = grid.injector.get(FormulaCalculationSessionService).state;
  if (started && !resultApplied) await recalculated(grid);
}

/** The engine keeps functions for every workbook to come. */
function forgetFunctions({ injector }: Grid): void {
  const service = injector.get(IFunctionService);
  const names = [...service.getExecutors()].flatMap(([name, executor]) =>
    executor instanceof BridgedFunction ? [name] : [],
  );
  service.unregisterExecutors(...names);
  injector.get(IDescriptionService).unregisterDescriptions(names.map(String));
}

/** A sheet whose cells start at A1; texts that begin with "=" are formulas. */
export function sheetOf(name: string, cells: Cell[][], formats: CellFormat[] = []): Sheet {
  const formulas: CellFormula[] = [];
  const values = cells.map((row, r) =>
    row.map((value, c) => {
      if (typeof value !== "string" || !value.startsWith("=")) return value;
      formulas.push({ row: r, column: c, formula: value.slice(1), spill: null });
      return null;
    }),
  );
  return { ...plainSheet(name, values), formulas, formats };
}
