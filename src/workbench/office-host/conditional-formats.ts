import type {} from "@univerjs/sheets-conditional-formatting/facade";
import { sharedArea } from "../../sheet/area";
import { areaWithin } from "../grid/corners";
import { ClientCollection } from "./client-collection";
import type { SheetArea } from "./areas";
import { HostConditionalFormat } from "./conditional-format";
import { OfficeError } from "./office-error";
import type { HostRequestContext } from "./request-context";

/** The conditional formats that intersect some areas of one sheet. */
export class HostConditionalFormats extends ClientCollection<
  SheetArea[],
  Excel.ConditionalFormat,
  Excel.ConditionalFormatCollection
> {
  private readonly areas: () => SheetArea[] | null;

  constructor(host: HostRequestContext, areas: () => SheetArea[] | null) {
    super(host, "ConditionalFormatCollection", areas);
    this.areas = areas;
  }

  add(type: Excel.ConditionalFormatType): Excel.ConditionalFormat {
    if (String(type) !== "Custom") throw new OfficeError("ApiNotFound", `ConditionalFormatType ${type}`);
    return HostConditionalFormat.added(this.host, this.areas).seen;
  }

  protected override itemsOf(areas: SheetArea[]) {
    const sheet = areas[0]?.sheet;
    if (!sheet) return [];
    return sheet
      .getConditionalFormattingRules()
      .filter(({ ranges }) =>
        ranges.some((range) => areas.some(({ area }) => sharedArea(area, areaWithin(range)))),
      )
      .map(({ cfId }) => HostConditionalFormat.existing(this.host, sheet, cfId));
  }
}
