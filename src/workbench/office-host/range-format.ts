import type { SheetArea } from "./areas";
import { cellValue } from "../grid/cell-value";
import { ClientObject } from "./client-object";
import type { HostRequestContext } from "./request-context";
import { refuseProtected } from "./refuse-protected";

const NARROWEST = 60;
const WIDEST = 400;

/** `Range.format`, as far as the widths of columns go. */
export class HostRangeFormat
  extends ClientObject<SheetArea, Excel.RangeFormat>
  implements Pick<Excel.RangeFormat, "autofitColumns">
{
  constructor(host: HostRequestContext, find: () => SheetArea | null) {
    super(host, "RangeFormat", find);
  }

  protected override readers() {
    return {};
  }

  /** The grid measures no text without its screen, so widths follow the number of letters. */
  autofitColumns(): void {
    this.act(({ sheet, area }) => {
      refuseProtected(this.host.state, sheet);
      const cells = this.host.state.bridge.cells(sheet.getSheetId());
      for (let column = area.column; column < area.column + area.columns; column++) {
        const lengths = Array.from({ length: area.rows }, (_, row) => {
          const value = cellValue(cells.at(area.row + row, column));
          return String(value ?? "").length;
        });
        const width = Math.max(...lengths) * 8 + 16;
        sheet.setColumnWidth(column, Math.min(WIDEST, Math.max(NARROWEST, width)));
      }
    });
  }
}
