import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../sheet/area";
import { areaOf, areasOf } from "./areas";
import { ClientObject } from "./client-object";
import { HostCharts } from "./charts";
import { OfficeError, writeOnly } from "./office-error";
import { HostPageBreaks } from "./page-breaks";
import { HostPageLayout } from "./page-layout";
import { HostProtection } from "./protection";
import { HostRange } from "./range";
import { HostRangeAreas } from "./range-areas";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";
import { HostTables } from "./tables";

type Members =
  | "id"
  | "name"
  | "visibility"
  | "charts"
  | "horizontalPageBreaks"
  | "pageLayout"
  | "protection"
  | "showGridlines"
  | "tables"
  | "isNullObject"
  | "activate"
  | "delete"
  | "getCell"
  | "getRange"
  | "getRangeByIndexes"
  | "getRanges"
  | "getUsedRangeOrNullObject";

export class HostWorksheet
  extends ClientObject<FWorksheet, Excel.Worksheet>
  implements Pick<Excel.Worksheet, Members>
{
  constructor(host: HostRequestContext, find: () => FWorksheet | null, mayBeMissing = false) {
    super(host, "Worksheet", find, mayBeMissing);
  }

  protected override readers() {
    return {
      id: (sheet: FWorksheet) => sheet.getSheetId(),
      name: (sheet: FWorksheet) => sheet.getSheetName(),
      visibility: (sheet: FWorksheet) => (sheet.isSheetHidden() ? "Hidden" : "Visible"),
    };
  }

  get id(): string {
    return this.get("id");
  }

  get name(): string {
    return this.get("name");
  }

  get visibility(): Excel.Worksheet["visibility"] {
    return this.get("visibility");
  }

  get showGridlines(): boolean {
    throw writeOnly("Worksheet.showGridlines");
  }

  set showGridlines(shown: boolean) {
    this.act((sheet) => {
      refuseProtected(this.host.state, sheet);
      sheet.setHiddenGridlines(!shown);
    });
  }

  get pageLayout(): Excel.PageLayout {
    return new HostPageLayout(this.host, () => this.lookUp()).seen;
  }

  get horizontalPageBreaks(): Excel.PageBreakCollection {
    return new HostPageBreaks(this.host, () => this.lookUp()).seen;
  }

  get charts(): Excel.ChartCollection {
    return new HostCharts(this.host, () => this.lookUp()).seen;
  }

  get protection(): Excel.WorksheetProtection {
    return new HostProtection(this.host, () => this.lookUp()).seen;
  }

  get tables(): Excel.TableCollection {
    const book = () => this.host.state.bridge.api.getActiveWorkbook();
    return new HostTables(this.host, book, () => this.lookUp()).seen;
  }

  activate(): void {
    this.act((sheet) => sheet.activate());
  }

  /** Excel keeps at least one visible sheet, and all of them if the structure is protected. */
  delete(): void {
    this.act((sheet) => {
      const { bridge } = this.host.state;
      if (bridge.isStructureProtected()) throw new OfficeError("AccessDenied", "The workbook is protected.");
      const book = bridge.api.getActiveWorkbook();
      const others = book?.getSheets().filter((each) => each.getSheetId() !== sheet.getSheetId()) ?? [];
      if (others.every((each) => each.isSheetHidden())) {
        throw new OfficeError("InvalidOperation", "A workbook needs a sheet that can be seen.");
      }
      book?.deleteSheet(sheet);
    });
  }

  getCell(row: number, column: number): Excel.Range {
    return this.range(() => ({ row, column, rows: 1, columns: 1 }));
  }

  getRange(address?: string): Excel.Range {
    return this.range((sheet) =>
      address === undefined
        ? { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }
        : areaOf(address),
    );
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Excel.Range {
    return this.range(() => {
      if (row < 0 || column < 0 || rows < 1 || columns < 1) {
        throw new OfficeError("InvalidArgument", "A range needs a place on the sheet and at least one cell.");
      }
      return { row, column, rows, columns };
    });
  }

  getRanges(addresses: string): Excel.RangeAreas {
    return new HostRangeAreas(this.host, () => {
      const sheet = this.lookUp();
      return sheet && areasOf(addresses).map((area) => ({ sheet, area }));
    }).seen;
  }

  /** `valuesOnly` is required: the host does not track merely formatted cells. */
  getUsedRangeOrNullObject(valuesOnly: boolean): Excel.Range {
    if (!valuesOnly)
      throw new OfficeError("ApiNotFound", "Worksheet.getUsedRangeOrNullObject without valuesOnly.");
    return this.range((sheet) => this.host.state.bridge.cells(sheet.getSheetId()).used(), true);
  }

  private range(area: (sheet: FWorksheet) => Area | null, mayBeMissing = false): Excel.Range {
    const find = () => {
      const sheet = this.lookUp();
      const found = sheet && area(sheet);
      return found && { sheet, area: found };
    };
    return new HostRange(this.host, find, mayBeMissing).seen;
  }
}
