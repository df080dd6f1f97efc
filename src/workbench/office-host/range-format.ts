import type { SheetArea } from "./areas";
import { cellValue } from "../grid/cell-value";
import { ClientObject } from "./client-object";
import { cellsOf } from "./cells-of";
import { OfficeError, writeOnly } from "./office-error";
import { HostRangeFill } from "./range-fill";
import { HostRangeFont } from "./range-font";
import type { HostRequestContext } from "./request-context";
import { refuseProtected } from "./refuse-protected";

const NARROWEST = 60;
const WIDEST = 400;

/** Excel measures column widths in points. */
const PIXELS_PER_POINT = 4 / 3;

/** `Range.format`: column width, wrapping, vertical alignment, font and fill. */
export class HostRangeFormat
  extends ClientObject<SheetArea, Excel.RangeFormat>
  implements
    Pick<
      Excel.RangeFormat,
      "autofitColumns" | "autofitRows" | "columnWidth" | "fill" | "font" | "verticalAlignment" | "wrapText"
    >
{
  constructor(host: HostRequestContext, find: () => SheetArea | null) {
    super(host, "RangeFormat", find);
  }

  get font(): Excel.RangeFont {
    return new HostRangeFont(this.host, () => this.lookUp()).seen;
  }

  get fill(): Excel.RangeFill {
    return new HostRangeFill(this.host, () => this.lookUp()).seen;
  }

  get columnWidth(): number {
    throw writeOnly("RangeFormat.columnWidth");
  }

  set columnWidth(points: number) {
    this.change(({ sheet, area }) => {
      for (let column = area.column; column < area.column + area.columns; column++) {
        sheet.setColumnWidth(column, Math.round(points * PIXELS_PER_POINT));
      }
    });
  }

  get wrapText(): boolean {
    throw writeOnly("RangeFormat.wrapText");
  }

  set wrapText(wraps: boolean) {
    this.change((found) => cellsOf(found).setWrap(wraps));
  }

  get verticalAlignment(): Excel.RangeFormat["verticalAlignment"] {
    throw writeOnly("RangeFormat.verticalAlignment");
  }

  set verticalAlignment(alignment: Excel.RangeFormat["verticalAlignment"]) {
    if (alignment !== "Top") throw new OfficeError("ApiNotFound", `verticalAlignment ${alignment}.`);
    this.change((found) => cellsOf(found).setVerticalAlignment("top"));
  }

  /** Nothing to do: the grid fits row heights by itself. */
  autofitRows(): void {
    this.change(() => undefined);
  }

  private change(change: (found: SheetArea) => void): void {
    this.act((found) => {
      refuseProtected(this.host.state, found.sheet);
      change(found);
    });
  }

  /** Without a screen the grid cannot measure text, so widths are estimated from the character count. */
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
