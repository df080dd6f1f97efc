import type { FWorkbook } from "@univerjs/sheets/facade";
import { ClientObject } from "./client-object";
import type { HostRequestContext } from "./request-context";
import { HostSettings } from "./settings";
import { HostTables } from "./tables";
import { HostWorkbookProtection } from "./workbook-protection";
import { HostWorksheets } from "./worksheets";

export class HostWorkbook extends ClientObject<FWorkbook, Excel.Workbook> {
  readonly worksheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly settings: Excel.SettingCollection;
  readonly protection: Excel.WorkbookProtection;

  constructor(host: HostRequestContext) {
    const find = () => host.state.bridge.api.getActiveWorkbook();
    super(host, "Workbook", find);
    this.worksheets = new HostWorksheets(host, find).seen;
    this.tables = new HostTables(host, find).seen;
    this.settings = new HostSettings(host).seen;
    this.protection = new HostWorkbookProtection(host, find).seen;
  }

  protected override readers() {
    return {};
  }
}
