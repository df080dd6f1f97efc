import { pointsOf } from "./column-width";
import type { DocRow, SheetDocument } from "./sheet-document";

/** What margins leave of A4, in points across and down. */
const PRINTABLE = { portrait: { across: 500, down: 720 }, landscape: { across: 740, down: 480 } };
const LEAST_SCALE = 10;
/** Smaller than that nobody reads a page; what does not fit then goes on on the next one. */
const LEAST_READABLE = 48;
/** So much wider columns are where another font stands in for Excel's own: what does not fit is on a page by itself. */
const WIDER_FONT = 1.27;
const LINE_POINTS = 15;

type Printed = Required<Pick<SheetDocument, "rows" | "widths" | "page">>;

/**
 * The percentage at which all columns stand beside each other on a page, and the rows before the first break on one page,
 * in a wider font too; never more than the true size.
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

/** How high rows are, by the lines of their longest cells. */
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

/** A title goes on over the cells beside it. */
function linesOf(cell: DocRow[number], width: number): number {
  if (cell?.is !== "text" || cell.look === "title") return 1;
  return Math.ceil(cell.text.length / width);
}
