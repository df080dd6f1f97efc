import type { FWorksheet } from "@univerjs/sheets/facade";
import type { PageSetup } from "../../xlsx/workbook";
import { ClientObject } from "./client-object";
import { OfficeError, writeOnly } from "./office-error";
import { changePage } from "./page-of-sheet";
import { HostHeaderFooterGroup } from "./page-footers";
import type { HostRequestContext } from "./request-context";

const ORIENTATIONS: ReadonlyMap<unknown, PageSetup["orientation"]> = new Map([
  ["Portrait", "portrait"],
  ["Landscape", "landscape"],
]);
const A4 = "A4";
const TITLE_ROWS = /^\$(\d+):\$(\d+)$/;

type Members = "headersFooters" | "orientation" | "paperSize" | "setPrintTitleRows" | "zoom";

/** `Worksheet.pageLayout`: the grid does not print, so settings are validated and kept for a saved copy. */
export class HostPageLayout
  extends ClientObject<FWorksheet, Excel.PageLayout>
  implements Pick<Excel.PageLayout, Members>
{
  constructor(host: HostRequestContext, sheet: () => FWorksheet | null) {
    super(host, "PageLayout", sheet);
  }

  get headersFooters(): Excel.HeaderFooterGroup {
    return new HostHeaderFooterGroup(this.host, () => this.lookUp()).seen;
  }

  get orientation(): Excel.PageLayout["orientation"] {
    throw writeOnly("PageLayout.orientation");
  }

  set orientation(orientation: Excel.PageLayout["orientation"]) {
    const known = ORIENTATIONS.get(orientation);
    this.change(known && { orientation: known }, "The orientation must be Portrait or Landscape.");
  }

  get paperSize(): Excel.PageLayout["paperSize"] {
    throw writeOnly("PageLayout.paperSize");
  }

  set paperSize(size: Excel.PageLayout["paperSize"]) {
    if (size !== A4) throw new OfficeError("ApiNotFound", `PageLayout.paperSize ${size}.`);
    this.change({}, "");
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    throw writeOnly("PageLayout.zoom");
  }

  /** Fitting to a number of pages is rejected: Excel would ignore the breaks that the add-in sets. */
  set zoom({ scale, ...fit }: Excel.PageLayoutZoomOptions) {
    if (Object.values(fit).some((pages) => pages !== undefined))
      throw new OfficeError("ApiNotFound", "PageLayout.zoom by a number of pages.");
    const isScale = scale !== undefined && Number.isInteger(scale) && scale >= 10 && scale <= 400;
    this.change(isScale ? { scale } : undefined, "A page is scaled to 10 to 400 percent.");
  }

  setPrintTitleRows(rows: string | Excel.Range): void {
    if (typeof rows !== "string")
      throw new OfficeError("ApiNotFound", "PageLayout.setPrintTitleRows with a range.");
    const [, first, last] = TITLE_ROWS.exec(rows) ?? [];
    const titleRows = first && last ? { first: Number(first) - 1, last: Number(last) - 1 } : undefined;
    this.change(titleRows && { titleRows }, "Rows are named as “$1:$2”.");
  }

  private change(change: Partial<PageSetup> | undefined, why: string): void {
    this.act((sheet) => {
      if (!change) throw new OfficeError("InvalidArgument", why);
      changePage(this.host.state, sheet, () => change);
    });
  }
}
