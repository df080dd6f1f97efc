import type {} from "@univerjs/sheets-table/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { SheetArea } from "./areas";
import { ClientObject } from "./client-object";
import { HostRange } from "./range";
import type { HostRequestContext } from "./request-context";

export class HostTables extends ClientObject<FWorkbook, Excel.TableCollection> {
  private readonly book: () => FWorkbook | null;

  constructor(host: HostRequestContext, book: () => FWorkbook | null) {
    super(host, "TableCollection", book);
    this.book = book;
  }

  protected override readers() {
    return {};
  }

  getItemOrNullObject(name: string): Excel.Table {
    return new HostTable(this.host, () => tableNamed(this.book(), name)).seen;
  }
}

type FoundTable = SheetArea & { name: string };

class HostTable
  extends ClientObject<FoundTable, Excel.Table>
  implements Pick<Excel.Table, "name" | "isNullObject">
{
  constructor(host: HostRequestContext, find: () => FoundTable | null) {
    super(host, "Table", find, true);
  }

  protected override readers() {
    return { name: ({ name }: FoundTable) => name };
  }

  get name(): string {
    return this.get("name");
  }

  getRange(): Excel.Range {
    return new HostRange(this.host, () => this.lookUp()).seen;
  }
}

function tableNamed(book: FWorkbook | null, name: string): FoundTable | null {
  const wanted = name.toLowerCase();
  const table = book?.getTableList().find((candidate) => candidate.name.toLowerCase() === wanted);
  const sheet = table && book?.getSheetBySheetId(table.subUnitId);
  if (!sheet) return null;
  const { startRow: row, startColumn: column, endRow, endColumn } = table.range;
  return {
    name: table.name,
    sheet,
    area: { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 },
  };
}
