import type { SheetArea } from "./areas";
import { ClientCollection } from "./client-collection";
import { HostRange } from "./range";
import type { HostRequestContext } from "./request-context";

/** `RangeAreas.areas`. */
export class HostRangeCollection extends ClientCollection<SheetArea[], Excel.Range, Excel.RangeCollection> {
  constructor(host: HostRequestContext, find: () => SheetArea[] | null) {
    super(host, "RangeCollection", find);
  }

  protected override itemsOf(areas: SheetArea[]) {
    return areas.map((area) => new HostRange(this.host, () => area));
  }
}
