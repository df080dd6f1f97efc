import { type Cell, type Cells, readCell } from "../../sheet/cell";
import type { DateReading } from "../words/date";
import { MemoByValue } from "../words/memo-by-value";
import { type DateOrder, isInFigures, orderIn, orderOfColumn } from "./date-order";

/** Dates that can be read both ways, and are read as the others of their column. */
export type SettledDates = DateOrder & { readonly column: number };

/**
 * The days of one column, each distinct cell read once. What can be read day first and month first is read like the
 * other dates of the column where these are all written in one order.
 */
export class ColumnDays {
  private readonly memo = new MemoByValue((raw) => this.read(readCell(raw)));
  private order: DateOrder | null | undefined;

  constructor(
    private cells: Cells,
    private readonly firstRow: number,
    private readonly column: number | undefined,
    private readonly readCellAsDay: (cell: Cell) => DateReading,
  ) {}

  of(raw: unknown): DateReading {
    return this.memo.of(raw);
  }

  /** Takes edited cells, of which the order is told where it was not asked for before. */
  use(cells: Cells): void {
    this.cells = cells;
  }

  /** Says whether edits touch dates by which the order of others was told, or which were read by it. */
  isOrderTouched(cells: Cells, rows: readonly number[]): boolean {
    const { order, column } = this;
    if (order === undefined || column === undefined) return false;
    return rows.some((row) => {
      const [was, is] = [this.cells[row]?.[column], cells[row]?.[column]];
      return was !== is && (orderIn(was) !== orderIn(is) || (order !== null && isInFigures(was)));
    });
  }

  /** The order by which dates were settled; null where none had to be, or could be. */
  get settled(): SettledDates | null {
    const { order, column } = this;
    return order === undefined || order === null || column === undefined ? null : { ...order, column };
  }

  private read(cell: Cell): DateReading {
    const read = this.readCellAsDay(cell);
    if (read.kind !== "ambiguous" || this.column === undefined) return read;
    if (this.order === undefined) this.order = orderOfColumn(this.cells, this.column, this.firstRow);
    if (this.order === null) return read;
    const [dayFirst, monthFirst] = read.candidates;
    return { kind: "day", day: this.order.order === "dayFirst" ? dayFirst : monthFirst };
  }
}
