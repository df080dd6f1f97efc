import type { FWorkbook } from "@univerjs/sheets/facade";
import { changeTable, type SheetTable, tablesOf } from "../grid/sheet-tables";
import type { SheetArea } from "./areas";
import { ClientObject } from "./client-object";
import { OfficeError } from "./office-error";
import { HostRange } from "./range";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";
import { HostTableColumns } from "./table-columns";
import { HostTableRows } from "./table-rows";
import { HostWorksheet } from "./worksheet";

/** A table and its current position. */
export type FoundTable = SheetArea & { book: FWorkbook; table: SheetTable };

/** Valid table names: not an address; only letters, digits, "_" and ".". */
const NAME = /^(?![a-z]{1,3}\d+$|[rc]$)[\p{L}_\\][\p{L}\d_.\\]{0,254}$/iu;

export class HostTable
  extends ClientObject<FoundTable, Excel.Table>
  implements Pick<Excel.Table, "name" | "isNullObject">
{
  constructor(
    host: HostRequestContext,
    book: () => FWorkbook | null,
    isWanted: (table: SheetTable) => boolean,
  ) {
    super(host, "Table", () => find(book(), isWanted), true);
  }

  protected override readers() {
    return { name: ({ table }: FoundTable) => table.name };
  }

  get name(): string {
    return this.get("name");
  }

  set name(name: string) {
    this.act(({ book, sheet, table }) => {
      refuseProtected(this.host.state, sheet);
      const isTaken = tablesOf(book).some(
        (other) => other.id !== table.id && other.name.toLowerCase() === name.toLowerCase(),
      );
      if (isTaken || !NAME.test(name)) throw new OfficeError("InvalidArgument", `"${name}" names no table.`);
      changeTable(this.host.state.bridge.api, book, table, { name });
    });
  }

  get worksheet(): Excel.Worksheet {
    return new HostWorksheet(this.host, () => this.lookUp()?.sheet ?? null).seen;
  }

  get rows(): Excel.TableRowCollection {
    return new HostTableRows(this.host, () => this.lookUp()).seen;
  }

  get columns(): Excel.TableColumnCollection {
    return new HostTableColumns(this.host, () => this.lookUp()).seen;
  }

  getRange(): Excel.Range {
    return new HostRange(this.host, () => this.lookUp()).seen;
  }

  getHeaderRowRange(): Excel.Range {
    return this.part((area) => ({ ...area, rows: 1 }));
  }

  /** The rows below the headings; the grid's tables have no totals row. */
  getDataBodyRange(): Excel.Range {
    return this.part((area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 }));
  }

  private part(of: (area: SheetArea["area"]) => SheetArea["area"]): Excel.Range {
    return new HostRange(this.host, () => {
      const found = this.lookUp();
      return found && { sheet: found.sheet, area: of(found.area) };
    }).seen;
  }
}

function find(book: FWorkbook | null, isWanted: (table: SheetTable) => boolean): FoundTable | null {
  const table = book ? tablesOf(book).find(isWanted) : undefined;
  const sheet = table && book?.getSheetBySheetId(table.sheetId);
  return book && table && sheet ? { book, sheet, table, area: table.area } : null;
}
