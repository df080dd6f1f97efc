import { type Cell, type Cells, readCell } from "../../sheet/cell";
import type { DateReading } from "../words/date";
import { MemoByValue } from "../words/memo-by-value";
import {
  type ColumnOrders,
  type DateOrder,
  hasDots,
  isEitherWay,
  isInFigures,
  ordersOfColumn,
  withStrokes,
} from "./date-order";

/** A column whose ambiguous dates are read in the order of the others. */
export type SettledDates = DateOrder & { readonly column: number };

/**
 * The days of one column, each distinct cell read once. A date that can be day first or month first is read in the order
 * of the other dates of the column if they all share one. Dates with dots count as day first unless some date with dots in
 * the column can only be month first.
 */
export class ColumnDays {
  private readonly memo = new MemoByValue((raw) => this.read(readCell(raw)));
  /** The orders determined so far. */
  readonly orders: { -readonly [Divider in keyof ColumnOrders]?: ColumnOrders[Divider] } = {};

  /** Orders not determined yet will come from `cells`, which edits replace. */
  constructor(
    public cells: Cells,
    private readonly firstRow: number,
    readonly column: number | undefined,
    private readonly readCellAsDay: (cell: Cell) => DateReading,
  ) {}

  of(raw: unknown): DateReading {
    return this.memo.of(raw);
  }

  /** The order by which ambiguous dates were read; null if there were none, or no order could be determined. */
  get settled(): SettledDates | null {
    const { strokes, dots } = this.orders;
    const order = strokes ?? (dots === "mixed" ? null : dots);
    return order && this.column !== undefined ? { ...order, column: this.column } : null;
  }

  /** Whether a cell is an ambiguous date that was read in the order of the others. */
  isReadByOthers(raw: unknown): boolean {
    if (!isInFigures(raw) || this.settled === null) return false;
    const { strokes, dots } = this.orders;
    const isOrdered = hasDots(raw) ? dots && dots !== "mixed" : strokes;
    return Boolean(isOrdered) && this.readCellAsDay(withStrokes(raw)).kind === "ambiguous";
  }

  private read(cell: Cell): DateReading {
    const read = this.readCellAsDay(cell);
    if (this.column === undefined || (read.kind === "ambiguous" && read.isOfYear)) return read;
    if (read.kind === "ambiguous") return inOrder(read, this.orderOf("strokes"));
    if (read.kind !== "day" || !isEitherWay(cell)) return read;
    const eitherWay = this.readCellAsDay(withStrokes(String(cell)));
    const order = eitherWay.kind === "ambiguous" ? this.orderOf("dots") : null;
    return order === null ? read : inOrder(eitherWay, order);
  }

  private orderOf<Divider extends keyof ColumnOrders>(divider: Divider): ColumnOrders[Divider] {
    const known: Partial<ColumnOrders>[Divider] = this.orders[divider];
    if (known !== undefined) return known;
    const order = ordersOfColumn(this.cells, this.column ?? 0, this.firstRow)[divider];
    this.orders[divider] = order;
    return order;
  }
}

function inOrder(read: DateReading, order: DateOrder | "mixed" | null): DateReading {
  if (read.kind !== "ambiguous" || order === null || order === "mixed") return read;
  const [dayFirst, monthFirst] = read.candidates;
  return { kind: "day", day: order.order === "dayFirst" ? dayFirst : monthFirst };
}
