import type { FWorkbook } from "@univerjs/sheets/facade";
import type { SheetArea } from "./areas";
import { ClientObject } from "./client-object";
import { HostNames } from "./names";
import { HostRange } from "./range";
import { HostRangeAreas } from "./range-areas";
import type { HostRequestContext } from "./request-context";
import { selectedAreas } from "./selected-areas";
import { HostSettings } from "./settings";
import { HostTables } from "./tables";
import { HostWorkbookProtection } from "./workbook-protection";
import { HostWorksheets } from "./worksheets";

export class HostWorkbook extends ClientObject<FWorkbook, Excel.Workbook> {
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  readonly settings: Excel.SettingCollection;
  readonly protection: Excel.WorkbookProtection;

  constructor(host: HostRequestContext) {
    const find = () => host.state.bridge.api.getActiveWorkbook();
    super(host, "Workbook", find);
    this.worksheets = new HostWorksheets(host, find).seen;
    this.names = new HostNames(host, find).seen;
    this.tables = new HostTables(host, find).seen;
    this.settings = new HostSettings(host).seen;
    this.protection = new HostWorkbookProtection(host, find).seen;
  }

  /** The first cell of the selection. */
  getActiveCell(): Excel.Range {
    return new HostRange(this.host, () => {
      const [selected] = this.selected() ?? [];
      return selected ? { sheet: selected.sheet, area: { ...selected.area, rows: 1, columns: 1 } } : null;
    }).seen;
  }

  getSelectedRanges(): Excel.RangeAreas {
    return new HostRangeAreas(this.host, () => this.selected()).seen;
  }

  private selected(): SheetArea[] | null {
    const book = this.lookUp();
    return book && selectedAreas(book);
  }
}
