/** A run of cells down one column, and the wanted ones among them. Zero-based. */
export type ColumnRun<Cell> = { column: number; row: number; rows: number; cells: Cell[] };

type Place = { row: number; column: number };

/** Reading a few unwanted cells costs less than requesting another range. */
const WIDEST_GAP = 20;

/** The fewest runs that cover all the cells. */
export function columnRuns<Cell extends Place>(cells: readonly Cell[]): ColumnRun<Cell>[] {
  const runs: ColumnRun<Cell>[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run?.column === cell.column && cell.row - (run.row + run.rows) < WIDEST_GAP) {
      run.rows = cell.row - run.row + 1;
      run.cells.push(cell);
    } else runs.push({ column: cell.column, row: cell.row, rows: 1, cells: [cell] });
  }
  return runs;
}

/** A one-column matrix as high as the run: `of(cell)` for each wanted cell, null for the others. */
export function overRun<Cell extends Place, T>(run: ColumnRun<Cell>, of: (cell: Cell) => T): (T | null)[][] {
  const matrix: (T | null)[][] = Array.from({ length: run.rows }, () => [null]);
  for (const cell of run.cells) matrix[cell.row - run.row] = [of(cell)];
  return matrix;
}
