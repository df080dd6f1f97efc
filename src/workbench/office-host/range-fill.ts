import type { SheetArea } from "./areas";
import { cellsOf } from "./cells-of";
import { ClientObject } from "./client-object";
import { OfficeError } from "./office-error";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";

const COLOUR = /^#[\da-f]{6}$/i;

/** `Range.format.fill`, which can be set here and not read. */
export class HostRangeFill
  extends ClientObject<SheetArea, Excel.RangeFill>
  implements Pick<Excel.RangeFill, "color">
{
  constructor(host: HostRequestContext, find: () => SheetArea | null) {
    super(host, "RangeFill", find);
  }

  protected override readers() {
    return {};
  }

  get color(): string {
    throw new OfficeError("ApiNotFound", "RangeFill.color can be set here, not read.");
  }

  /** Excel takes names of colours too; nobody needs them here. */
  set color(color: string) {
    this.act((found) => {
      refuseProtected(this.host.state, found.sheet);
      if (!COLOUR.test(color)) throw new OfficeError("InvalidArgument", "A colour is written as #RRGGBB.");
      cellsOf(found).setBackground(color);
    });
  }
}
