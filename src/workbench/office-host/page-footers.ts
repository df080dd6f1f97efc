import type { FWorksheet } from "@univerjs/sheets/facade";
import { ClientObject } from "./client-object";
import { OfficeError, writeOnly } from "./office-error";
import { changePage } from "./page-of-sheet";
import type { HostRequestContext } from "./request-context";

/** `PageLayout.headersFooters`: one footer for all pages. */
export class HostHeaderFooterGroup
  extends ClientObject<FWorksheet, Excel.HeaderFooterGroup>
  implements Pick<Excel.HeaderFooterGroup, "defaultForAllPages">
{
  constructor(host: HostRequestContext, sheet: () => FWorksheet | null) {
    super(host, "HeaderFooterGroup", sheet);
  }

  get defaultForAllPages(): Excel.HeaderFooter {
    return new HostHeaderFooter(this.host, () => this.lookUp()).seen;
  }
}

/** Excel's limit for the three parts of a footer together. */
const LONGEST_FOOTER = 255;

/** Left and right footer of every page. */
class HostHeaderFooter
  extends ClientObject<FWorksheet, Excel.HeaderFooter>
  implements Pick<Excel.HeaderFooter, "leftFooter" | "rightFooter">
{
  constructor(host: HostRequestContext, sheet: () => FWorksheet | null) {
    super(host, "HeaderFooter", sheet);
  }

  get leftFooter(): string {
    throw writeOnly("HeaderFooter.leftFooter");
  }

  set leftFooter(left: string) {
    this.change({ left });
  }

  get rightFooter(): string {
    throw writeOnly("HeaderFooter.rightFooter");
  }

  set rightFooter(right: string) {
    this.change({ right });
  }

  private change(change: { left?: string; right?: string }): void {
    this.act((sheet) =>
      changePage(this.host.state, sheet, ({ footer }) => {
        const changed = { ...footer, ...change };
        if (changed.left.length + changed.right.length > LONGEST_FOOTER)
          throw new OfficeError("InvalidArgument", "A footer has at most 255 characters.");
        return { footer: changed };
      }),
    );
  }
}
