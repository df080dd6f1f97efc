import { blocksOf } from "./blocks-of";
import { cellOf } from "./cell-of";
import { type ColumnRun, columnRuns } from "./column-runs";
import { supports } from "./host";
import { isFormula } from "./is-formula";

type Place = {
  readonly row: number;
  readonly column: number;
  readonly guards: readonly { readonly column: number }[];
};

/** A fix and the current state of its cell. */
export type Current<Fix extends Place> = {
  row: number;
  column: number;
  fix: Fix;
  cell: unknown;
  /** Current values of its guards, in their order. */
  beside: readonly unknown[];
  format: string;
  /** The value comes from a formula, its own or one that spills into the cell. */
  isCalculated: boolean;
};

/** Runs per request, with the cells beside them; keeps it small. */
export const RUNS_PER_BLOCK = 500;

/** Reads the cells of fixes: one round trip for 500 runs of cells, and one more if formulas spill into them. */
export async function readFixes<Fix extends Place>(
  sheet: Excel.Worksheet,
  fixes: readonly Fix[],
): Promise<Current<Fix>[]> {
  const read: Current<Fix>[] = [];
  for (const block of blocksOf(columnRuns(fixes), RUNS_PER_BLOCK)) {
    read.push(...(await readBlock(sheet, block)));
  }
  return read;
}

async function readBlock<Fix extends Place>(
  sheet: Excel.Worksheet,
  runs: readonly ColumnRun<Fix>[],
): Promise<Current<Fix>[]> {
  const knowsSpills = supports("ExcelApi", "1.12");
  const read = runs.map((run) => {
    const range = sheet.getRangeByIndexes(run.row, run.column, run.rows, 1);
    range.load("values, valueTypes, formulas, numberFormat");
    if (knowsSpills) range.load("hasSpill");
    return { run, range, beside: rangesBeside(sheet, run) };
  });
  await sheet.context.sync();
  const current = read.flatMap(({ run, range, beside }) =>
    run.cells.map((fix) => currentOf(fix, run.row, range, beside)),
  );
  if (!knowsSpills) return current;
  // False means that no cell of the range is part of a spill; otherwise ask again cell by cell.
  const suspected = read.filter(({ range }) => range.hasSpill !== false).flatMap(({ run }) => run.cells);
  return suspected.length === 0 ? current : withSpills(sheet, current, new Set(suspected));
}

/** Ranges for the run's rows in each column with a guard. */
function rangesBeside<Fix extends Place>(
  sheet: Excel.Worksheet,
  { row, rows, cells }: ColumnRun<Fix>,
): ReadonlyMap<number, Excel.Range> {
  const columns = new Set(cells.flatMap(({ guards }) => guards.map(({ column }) => column)));
  return new Map(
    [...columns].map((column) => {
      const range = sheet.getRangeByIndexes(row, column, rows, 1);
      range.load("values, valueTypes");
      return [column, range];
    }),
  );
}

function currentOf<Fix extends Place>(
  fix: Fix,
  firstRow: number,
  range: Excel.Range,
  beside: ReadonlyMap<number, Excel.Range>,
): Current<Fix> {
  const row = fix.row - firstRow;
  const value: unknown = range.values[row]?.[0];
  return {
    row: fix.row,
    column: fix.column,
    fix,
    cell: cellIn(range, row),
    beside: fix.guards.map(({ column }) => cellIn(beside.get(column), row)),
    format: String(range.numberFormat[row]?.[0]),
    isCalculated: isFormula(range.formulas[row]?.[0], value),
  };
}

function cellIn(range: Excel.Range | undefined, row: number): unknown {
  return cellOf(range?.values[row]?.[0], range?.valueTypes[row]?.[0]);
}

async function withSpills<Fix extends Place>(
  sheet: Excel.Worksheet,
  current: readonly Current<Fix>[],
  suspected: ReadonlySet<Fix>,
): Promise<Current<Fix>[]> {
  const asked = current.map((one) => ({
    one,
    cell: suspected.has(one.fix) ? sheet.getCell(one.row, one.column) : null,
  }));
  for (const { cell } of asked) cell?.load("hasSpill");
  await sheet.context.sync();
  return asked.map(({ one, cell }) => (cell?.hasSpill ? { ...one, isCalculated: true } : one));
}
