import { cellValue } from "../grid/cell-value";
import { changeTable } from "../grid/sheet-tables";
import { ClientObject } from "./client-object";
import { OfficeError } from "./office-error";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";
import type { FoundTable } from "./table";
import { writeValues } from "./write-cells";

export class HostTableColumns extends ClientObject<FoundTable, Excel.TableColumnCollection> {
  constructor(host: HostRequestContext, find: () => FoundTable | null) {
    super(host, "TableColumnCollection", find);
  }

  /** Adds a blank column with a heading at the end; the cells beside the table must be blank. */
  add(index: number | undefined, values: unknown, name: string): void {
    if (index !== undefined || values !== undefined)
      throw new OfficeError("ApiNotFound", "columns.add with a place or values.");
    this.act(({ book, sheet, table, area }) => {
      refuseProtected(this.host.state, sheet);
      const column = area.column + area.columns;
      const cells = this.host.state.bridge.cells(sheet.getSheetId());
      const isFree = Array.from({ length: area.rows }, (_, row) => cells.at(area.row + row, column)).every(
        (cell) => cellValue(cell) === null,
      );
      if (!isFree) throw new OfficeError("ApiNotFound", "columns.add beside other cells.");
      const wide = { ...area, columns: area.columns + 1 };
      writeValues({ sheet, area: { row: area.row, column, rows: 1, columns: 1 } }, [[name]]);
      changeTable(this.host.state.bridge.api, book, table, { area: wide });
    });
  }
}
