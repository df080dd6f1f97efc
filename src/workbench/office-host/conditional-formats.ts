import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type { Corners } from "../grid/corners";
import { ClientCollection } from "./client-collection";
import type { SheetArea } from "./areas";
import { HostConditionalFormat } from "./conditional-format";
import { OfficeError } from "./office-error";
import type { HostRequestContext } from "./request-context";

/** The conditional formats that touch some areas of one sheet. */
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
      .filter(({ ranges }) => ranges.some((range) => areas.some(({ area }) => touches(area, range))))
      .map(({ cfId }) => HostConditionalFormat.existing(this.host, sheet, cfId));
  }
}

function touches(area: SheetArea["area"], range: Corners): boolean {
  return (
    range.startRow < area.row + area.rows &&
    range.endRow >= area.row &&
    range.startColumn < area.column + area.columns &&
    range.endColumn >= area.column
  );
}
