import type { SheetArea } from "./areas";
import { cellsOf } from "./cells-of";
import { ClientObject } from "./client-object";
import { OfficeError } from "./office-error";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";

/** `Range.format.font`, which can be set here and not read. */
export class HostRangeFont
  extends ClientObject<SheetArea, Excel.RangeFont>
  implements Pick<Excel.RangeFont, "bold" | "size">
{
  constructor(host: HostRequestContext, find: () => SheetArea | null) {
    super(host, "RangeFont", find);
  }

  protected override readers() {
    return {};
  }

  get bold(): boolean {
    throw new OfficeError("ApiNotFound", "RangeFont.bold can be set here, not read.");
  }

  set bold(isBold: boolean) {
    this.act((found) => {
      refuseProtected(this.host.state, found.sheet);
      cellsOf(found).setFontWeight(isBold ? "bold" : "normal");
    });
  }

  get size(): number {
    throw new OfficeError("ApiNotFound", "RangeFont.size can be set here, not read.");
  }

  set size(points: number) {
    this.act((found) => {
      refuseProtected(this.host.state, found.sheet);
      cellsOf(found).setFontSize(points);
    });
  }
}
