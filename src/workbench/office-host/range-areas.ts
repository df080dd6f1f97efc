import { addressOf, type SheetArea } from "./areas";
import { ClientObject } from "./client-object";
import { HostConditionalFormats } from "./conditional-formats";
import type { HostRequestContext } from "./request-context";
import { HostRangeCollection } from "./range-collection";
import { HostWorksheet } from "./worksheet";

type Members = "address" | "areaCount" | "areas" | "conditionalFormats" | "isNullObject" | "worksheet";

export class HostRangeAreas
  extends ClientObject<SheetArea[], Excel.RangeAreas>
  implements Pick<Excel.RangeAreas, Members>
{
  constructor(host: HostRequestContext, find: () => SheetArea[] | null, mayBeMissing = false) {
    super(host, "RangeAreas", find, mayBeMissing);
  }

  protected override readers() {
    return {
      address: (areas: SheetArea[]) => areas.map(addressOf).join(","),
      areaCount: (areas: SheetArea[]) => areas.length,
    };
  }

  get address(): string {
    return this.get("address");
  }

  get areaCount(): number {
    return this.get("areaCount");
  }

  get areas(): Excel.RangeCollection {
    return new HostRangeCollection(this.host, () => this.lookUp()).seen;
  }

  get worksheet(): Excel.Worksheet {
    return new HostWorksheet(this.host, () => this.lookUp()?.[0]?.sheet ?? null).seen;
  }

  get conditionalFormats(): Excel.ConditionalFormatCollection {
    return new HostConditionalFormats(this.host, () => this.lookUp()).seen;
  }
}
