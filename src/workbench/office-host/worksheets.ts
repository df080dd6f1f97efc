import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { cellChange } from "./cell-change";
import { ClientCollection } from "./client-collection";
import { OfficeError } from "./office-error";
import type { HostRequestContext } from "./request-context";
import { rowSort } from "./row-sort";
import { sheetDeleted } from "./sheet-deleted";
import { HostSheetEvent } from "./sheet-event";
import { sheetRenamed } from "./sheet-renamed";
import { HostWorksheet } from "./worksheet";

type Members =
  | "items"
  | "getItem"
  | "getItemOrNullObject"
  | "getActiveWorksheet"
  | "onChanged"
  | "onDeleted"
  | "onNameChanged"
  | "onRowSorted"
  | "add";

const SHEET_NAME = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;

export class HostWorksheets
  extends ClientCollection<FWorkbook, Excel.Worksheet, Excel.WorksheetCollection>
  implements Pick<Excel.WorksheetCollection, Members>
{
  private readonly book: () => FWorkbook | null;
  readonly onChanged: Excel.WorksheetCollection["onChanged"];
  readonly onDeleted: Excel.WorksheetCollection["onDeleted"];
  readonly onNameChanged: Excel.WorksheetCollection["onNameChanged"];
  readonly onRowSorted: Excel.WorksheetCollection["onRowSorted"];

  constructor(host: HostRequestContext, book: () => FWorkbook | null) {
    super(host, "WorksheetCollection", book);
    this.book = book;
    this.onChanged = new HostSheetEvent<Excel.WorksheetChangedEventArgs>(host, (command) => {
      const change = cellChange(command);
      return change && { ...change, triggerSource: host.state.isSyncing ? "ThisLocalAddin" : "Unknown" };
    }).seen;
    this.onDeleted = new HostSheetEvent<Excel.WorksheetDeletedEventArgs>(host, sheetDeleted).seen;
    this.onNameChanged = new HostSheetEvent<Excel.WorksheetNameChangedEventArgs>(host, sheetRenamed).seen;
    this.onRowSorted = new HostSheetEvent<Excel.WorksheetRowSortedEventArgs>(host, rowSort).seen;
  }

  getItem(nameOrId: string): Excel.Worksheet {
    return new HostWorksheet(this.host, () => this.named(nameOrId)).seen;
  }

  getItemOrNullObject(nameOrId: string): Excel.Worksheet {
    return new HostWorksheet(this.host, () => this.named(nameOrId), true).seen;
  }

  getActiveWorksheet(): Excel.Worksheet {
    return new HostWorksheet(this.host, () => this.book()?.getActiveSheet() ?? null).seen;
  }

  /** Adds a sheet at the end without activating it. */
  add(name?: string): Excel.Worksheet {
    if (name === undefined) throw new OfficeError("ApiNotFound", "worksheets.add without a name.");
    this.act((book) => {
      if (this.host.state.bridge.isStructureProtected())
        throw new OfficeError("AccessDenied", "The workbook is protected.");
      if (!SHEET_NAME.test(name)) throw new OfficeError("InvalidArgument", `"${name}" names no sheet.`);
      if (this.named(name)) throw new OfficeError("ItemAlreadyExists", `There is a sheet "${name}".`);
      const front = book.getActiveSheet();
      book.insertSheet(name);
      front.activate();
    });
    return new HostWorksheet(this.host, () => this.named(name)).seen;
  }

  protected override itemsOf(book: FWorkbook) {
    return book.getSheets().map((sheet) => new HostWorksheet(this.host, () => sheet));
  }

  /** Excel finds a sheet by name, ignoring case, or by id. */
  private named(nameOrId: string): FWorksheet | null {
    const wanted = nameOrId.toLowerCase();
    const sheets = this.book()?.getSheets() ?? [];
    return (
      sheets.find(
        (sheet) => sheet.getSheetName().toLowerCase() === wanted || sheet.getSheetId() === nameOrId,
      ) ?? null
    );
  }
}
