import type { FWorksheet } from "@univerjs/sheets/facade";
import { ClientObject } from "./client-object";
import { OfficeError } from "./office-error";
import { changePage } from "./page-of-sheet";
import type { HostRequestContext } from "./request-context";

/** `PageLayout.headersFooters`: one for all pages. */
export class HostHeaderFooterGroup
  extends ClientObject<FWorksheet, Excel.HeaderFooterGroup>
  implements Pick<Excel.HeaderFooterGroup, "defaultForAllPages">
{
  constructor(host: HostRequestContext, sheet: () => FWorksheet | null) {
    super(host, "HeaderFooterGroup", sheet);
  }

  protected override readers() {
    return {};
  }

  get defaultForAllPages(): Excel.HeaderFooter {
    return new HostHeaderFooter(this.host, () => this.lookUp()).seen;
  }
}

/** Excel takes so many characters of the three parts of a footer together. */
const LONGEST_FOOTER = 255;

/** The foot of every page, left and right. */
class HostHeaderFooter
  extends ClientObject<FWorksheet, Excel.HeaderFooter>
  implements Pick<Excel.HeaderFooter, "leftFooter" | "rightFooter">
{
  constructor(host: HostRequestContext, sheet: () => FWorksheet | null) {
    super(host, "HeaderFooter", sheet);
  }

  protected override readers() {
    return {};
  }

  get leftFooter(): string {
    throw new OfficeError("ApiNotFound", "HeaderFooter.leftFooter can be set here, not read.");
  }

  set leftFooter(left: string) {
    this.change({ left });
  }

  get rightFooter(): string {
    throw new OfficeError("ApiNotFound", "HeaderFooter.rightFooter can be set here, not read.");
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
