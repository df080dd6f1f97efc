import type { FWorksheet } from "@univerjs/sheets/facade";
import { ClientObject } from "./client-object";
import { OfficeError } from "./office-error";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";

const ORIENTATIONS: readonly string[] = ["Portrait", "Landscape"];

/** `Worksheet.pageLayout`: the grid does not print, so what is set is only looked over. */
export class HostPageLayout
  extends ClientObject<FWorksheet, Excel.PageLayout>
  implements Pick<Excel.PageLayout, "orientation" | "zoom">
{
  constructor(host: HostRequestContext, sheet: () => FWorksheet | null) {
    super(host, "PageLayout", sheet);
  }

  protected override readers() {
    return {};
  }

  get orientation(): Excel.PageLayout["orientation"] {
    throw new OfficeError("ApiNotFound", "PageLayout.orientation can be set here, not read.");
  }

  set orientation(orientation: Excel.PageLayout["orientation"]) {
    this.accept(ORIENTATIONS.includes(orientation), "A page stands or lies.");
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    throw new OfficeError("ApiNotFound", "PageLayout.zoom can be set here, not read.");
  }

  set zoom({ scale, ...fit }: Excel.PageLayoutZoomOptions) {
    const isFit = Object.values(fit).some((pages) => pages !== undefined);
    this.accept((scale === undefined) === isFit, "A page is scaled, or fitted to a number of pages.");
  }

  private accept(isAccepted: boolean, why: string): void {
    this.act((sheet) => {
      refuseProtected(this.host.state, sheet);
      if (!isAccepted) throw new OfficeError("InvalidArgument", why);
    });
  }
}
