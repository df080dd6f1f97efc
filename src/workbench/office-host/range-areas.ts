import type { SheetArea } from "./areas";
import { ClientObject } from "./client-object";
import { HostConditionalFormats } from "./conditional-formats";
import type { HostRequestContext } from "./request-context";

export class HostRangeAreas
  extends ClientObject<SheetArea[], Excel.RangeAreas>
  implements Pick<Excel.RangeAreas, "conditionalFormats">
{
  constructor(host: HostRequestContext, find: () => SheetArea[] | null) {
    super(host, "RangeAreas", find);
  }

  protected override readers() {
    return {};
  }

  get conditionalFormats(): Excel.ConditionalFormatCollection {
    return new HostConditionalFormats(this.host, () => this.lookUp()).seen;
  }
}
