import { cellValue } from "../grid/cell-value";
import { changeTable } from "../grid/sheet-tables";
import { ClientObject } from "./client-object";
import { deleteTableRows } from "./delete-table-rows";
import { OfficeError } from "./office-error";
import { HostRange } from "./range";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";
import { shiftCells } from "./shift-cells";
import type { FoundTable } from "./table";
import { writeValues } from "./write-cells";

/** The data rows of a table. */
export class HostTableRows extends ClientObject<FoundTable, Excel.TableRowCollection> {
  constructor(host: HostRequestContext, find: () => FoundTable | null) {
    super(host, "TableRowCollection", find);
  }

  /** Adds rows at the end or before the given row; everything below moves down. Without values, adds one blank row. */
  add(index?: number | null, values?: unknown): Excel.TableRow {
    const matrix = Array.isArray(values) && Array.isArray(values[0]) ? values : null;
    if (values !== undefined && matrix === null)
      throw new OfficeError("ApiNotFound", "rows.add of one value.");
    let added = 0;
    this.act((found) => {
      const { sheet, area } = found;
      const { api } = this.host.state.bridge;
      refuseProtected(this.host.state, sheet);
      const count = area.rows - 1;
      const rows = matrix?.length ?? 1;
      const isLast = index === null || index === undefined || index === -1 || index === count;
      if (!isLast && (index < 0 || index > count))
        throw new OfficeError("InvalidArgument", `The table has no row ${index}.`);
      added = isLast ? count : index;
      const wanted = { row: area.row + 1 + added, column: area.column, rows, columns: area.columns };
      if (!isLast || !this.isBlank(found, wanted))
        shiftCells(this.host.state, { sheet, area: wanted }, "down");
      if (matrix) writeValues({ sheet, area: wanted }, matrix);
      changeTable(api, found.book, found.table, { area: { ...area, rows: area.rows + rows } });
    });
    return new HostTableRow(
      this.host,
      () => this.lookUp(),
      () => added,
    ).seen;
  }

  getItemAt(index: number): Excel.TableRow {
    return new HostTableRow(
      this.host,
      () => this.lookUp(),
      () => index,
    ).seen;
  }

  private isBlank({ sheet }: FoundTable, { row, column, rows, columns }: FoundTable["area"]): boolean {
    const cells = this.host.state.bridge.cells(sheet.getSheetId());
    return Array.from({ length: rows * columns }, (_, index) =>
      cells.at(row + Math.floor(index / columns), column + (index % columns)),
    ).every((cell) => cellValue(cell) === null);
  }
}

class HostTableRow extends ClientObject<FoundTable, Excel.TableRow> {
  private readonly index: () => number;

  constructor(host: HostRequestContext, find: () => FoundTable | null, index: () => number) {
    super(host, "TableRow", () => {
      const found = find();
      if (found && (index() < 0 || index() >= found.area.rows - 1)) {
        throw new OfficeError("InvalidArgument", `The table has no row ${index()}.`);
      }
      return found;
    });
    this.index = index;
  }

  getRange(): Excel.Range {
    return new HostRange(this.host, () => {
      const found = this.lookUp();
      return found && { sheet: found.sheet, area: this.areaIn(found) };
    }).seen;
  }

  delete(): void {
    this.act((found) => deleteTableRows(this.host.state, found, this.areaIn(found)));
  }

  private areaIn({ area }: FoundTable) {
    return { row: area.row + 1 + this.index(), column: area.column, rows: 1, columns: area.columns };
  }
}
