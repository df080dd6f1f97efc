import type { SheetArea } from "./areas";
import { cellsOf } from "./cells-of";
import { ClientObject } from "./client-object";
import { writeOnly } from "./office-error";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";

/** `Range.format.font`, write-only here. */
export class HostRangeFont
  extends ClientObject<SheetArea, Excel.RangeFont>
  implements Pick<Excel.RangeFont, "bold" | "size">
{
  constructor(host: HostRequestContext, find: () => SheetArea | null) {
    super(host, "RangeFont", find);
  }

  get bold(): boolean {
    throw writeOnly("RangeFont.bold");
  }

  set bold(isBold: boolean) {
    this.act((found) => {
      refuseProtected(this.host.state, found.sheet);
      cellsOf(found).setFontWeight(isBold ? "bold" : "normal");
    });
  }

  get size(): number {
    throw writeOnly("RangeFont.size");
  }

  set size(points: number) {
    this.act((found) => {
      refuseProtected(this.host.state, found.sheet);
      cellsOf(found).setFontSize(points);
    });
  }
}
