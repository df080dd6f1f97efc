import { pageScale } from "./page-scale";
import type { SheetDocument } from "./sheet-document";

/** Sets up printing: A4, all columns on a page, the first row and the footer on every page. */
export function printPage(
  sheet: Excel.Worksheet,
  { page, ...document }: Required<Pick<SheetDocument, "page" | "rows" | "widths">>,
): void {
  const { orientation, footer, breaks = [] } = page;
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  // If fitted to a number of pages instead, Excel would ignore the breaks.
  pageLayout.zoom = { scale: pageScale({ page, ...document }) };
  pageLayout.setPrintTitleRows("$1:$1");
  const foot = pageLayout.headersFooters.defaultForAllPages;
  foot.leftFooter = footer.replaceAll("&", "&&");
  foot.rightFooter = "&P / &N";
  for (const row of breaks) horizontalPageBreaks.add(`A${String(row + 1)}`);
}
