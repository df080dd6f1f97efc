import { pointsOf } from "./column-width";
import type { PrintedPage } from "./sheet-document";

/** What margins leave of A4, in points across. */
const PRINTABLE = { portrait: 500, landscape: 740 };
const LEAST_SCALE = 10;

/** Says how a sheet is printed: on A4, as wide as its columns, its first row and the footer on every page. */
export function printPage(
  sheet: Excel.Worksheet,
  { orientation, footer, atMost = 100, breaks = [] }: PrintedPage,
  widths: readonly number[],
): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  // Fitted to a number of pages, Excel would pass over the breaks.
  pageLayout.zoom = { scale: Math.min(atMost, scaleFor(widths, orientation)) };
  pageLayout.setPrintTitleRows("$1:$1");
  const foot = pageLayout.headersFooters.defaultForAllPages;
  foot.leftFooter = footer.replaceAll("&", "&&");
  foot.rightFooter = "&P / &N";
  for (const row of breaks) horizontalPageBreaks.add(`A${String(row + 1)}`);
}

/** The percentage at which all columns stand beside each other on a page; never more than the true size. */
function scaleFor(widths: readonly number[], orientation: PrintedPage["orientation"]): number {
  const points = widths.reduce((sum, width) => sum + pointsOf(width), 0);
  return Math.min(100, Math.max(LEAST_SCALE, Math.floor((100 * PRINTABLE[orientation]) / points)));
}
