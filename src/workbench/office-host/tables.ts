import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { sharedArea } from "../../sheet/area";
import { addTable, type SheetTable, tablesOf } from "../grid/sheet-tables";
import { ClientCollection } from "./client-collection";
import { OfficeError } from "./office-error";
import { refuseProtected } from "./refuse-protected";
import type { HostRange } from "./range";
import type { HostRequestContext } from "./request-context";
import { HostTable } from "./table";

/** The tables of the workbook, or of one sheet. */
export class HostTables extends ClientCollection<FWorkbook, Excel.Table, Excel.TableCollection> {
  private readonly book: () => FWorkbook | null;
  private readonly sheet: (() => FWorksheet | null) | null;

  constructor(
    host: HostRequestContext,
    book: () => FWorkbook | null,
    sheet: (() => FWorksheet | null) | null = null,
  ) {
    super(host, "TableCollection", book);
    this.book = book;
    this.sheet = sheet;
  }

  getItemOrNullObject(name: string): Excel.Table {
    const wanted = name.toLowerCase();
    return new HostTable(
      this.host,
      this.book,
      (table) => table.name.toLowerCase() === wanted && this.isAmongThese(table),
    ).seen;
  }

  protected override itemsOf(book: FWorkbook) {
    return tablesOf(book)
      .filter((table) => this.isAmongThese(table))
      .map(({ id }) => new HostTable(this.host, this.book, (table) => table.id === id));
  }

  private isAmongThese({ sheetId }: SheetTable): boolean {
    return this.sheet === null || this.sheet()?.getSheetId() === sheetId;
  }

  /** Creates a table over a range whose first row is its headings. */
  add(address: Excel.Range | string, hasHeaders: boolean): Excel.Table {
    if (typeof address === "string") throw new OfficeError("ApiNotFound", "tables.add with an address.");
    if (!hasHeaders) throw new OfficeError("ApiNotFound", "tables.add without headings.");
    const id = `added-table-${(added += 1)}`;
    this.act((book) => {
      const range = (address as unknown as HostRange).lookUp();
      if (!range) throw new OfficeError("ItemNotFound", "The range of the table is a null object.");
      refuseProtected(this.host.state, range.sheet);
      const tables = tablesOf(book);
      const sheetId = range.sheet.getSheetId();
      if (tables.some((table) => table.sheetId === sheetId && sharedArea(table.area, range.area))) {
        throw new OfficeError("InvalidArgument", "A table cannot overlap another one.");
      }
      const name = freeName(tables.map((table) => table.name.toLowerCase()));
      addTable(this.host.state.bridge.api, book, { id, name, sheetId, area: range.area });
    });
    return new HostTable(this.host, this.book, (table) => table.id === id).seen;
  }
}

let added = 0;

function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`table${number}`)) number += 1;
  return `Table${number}`;
}
