import type { SheetArea } from "./areas";
import { cellsOf } from "./cells-of";
import { ClientObject } from "./client-object";
import { OfficeError, writeOnly } from "./office-error";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";

const COLOUR = /^#[\da-f]{6}$/i;

/** `Range.format.fill`, write-only here. */
export class HostRangeFill
  extends ClientObject<SheetArea, Excel.RangeFill>
  implements Pick<Excel.RangeFill, "color">
{
  constructor(host: HostRequestContext, find: () => SheetArea | null) {
    super(host, "RangeFill", find);
  }

  get color(): string {
    throw writeOnly("RangeFill.color");
  }

  /** Excel also accepts colour names, which the add-in does not use. */
  set color(color: string) {
    this.act((found) => {
      refuseProtected(this.host.state, found.sheet);
      if (!COLOUR.test(color)) throw new OfficeError("InvalidArgument", "A colour is written as #RRGGBB.");
      cellsOf(found).setBackground(color);
    });
  }
}
