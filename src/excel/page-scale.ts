import { pointsOf } from "./column-width";
import type { DocRow, SheetDocument } from "./sheet-document";

/** Printable area of A4 within the margins, in points. */
const PRINTABLE = { portrait: { across: 500, down: 720 }, landscape: { across: 740, down: 480 } };
const LEAST_SCALE = 10;
/** Below this a page is unreadable; what does not fit continues on the next one. */
const LEAST_READABLE = 48;
/**
 * How much wider columns are where another font replaces Excel's own; without this allowance the last column would
 * land on a page of its own.
 */
const WIDER_FONT = 1.27;
const LINE_POINTS = 15;

type Printed = Required<Pick<SheetDocument, "rows" | "widths" | "page">>;

/**
 * Print scale, in percent, at which all columns fit on a page and the rows before the first break fit on one page,
 * even in a wider font; at most 100.
 */
export function pageScale({ rows, widths, page: { orientation, breaks = [] } }: Printed): number {
  const { across, down } = PRINTABLE[orientation];
  const points = widths.reduce((sum, width) => sum + pointsOf(width), 0);
  const byWidth = Math.floor((100 * across) / (points * WIDER_FONT));
  const [first] = breaks;
  const byHeight =
    first === undefined ? 100 : Math.floor((100 * down) / heightOf(rows.slice(0, first), widths));
  return Math.max(LEAST_SCALE, Math.min(100, byWidth, Math.max(LEAST_READABLE, byHeight)));
}

/** Height of rows in points, by the line count of their longest cells. */
function heightOf(rows: readonly DocRow[], widths: readonly number[]): number {
  const lines = rows.map((row) =>
    Math.max(1, ...row.map((cell, column) => linesOf(cell, widths[column] ?? 1))),
  );
  return (
    LINE_POINTS *
    Math.max(
      1,
      lines.reduce((sum, count) => sum + count, 0),
    )
  );
}

/** A title runs over into the cells beside it. */
function linesOf(cell: DocRow[number], width: number): number {
  if (cell?.is !== "text" || cell.look === "title") return 1;
  return Math.ceil(cell.text.length / width);
}
