import type { CellValue } from "../../xlsx/workbook";
import { cellValue } from "../grid/cell-value";
import { addressOf, type SheetArea } from "./areas";
import { ClientObject } from "./client-object";
import { HostConditionalFormats } from "./conditional-formats";
import { OfficeError } from "./office-error";
import { HostRangeFormat } from "./range-format";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";
import { writeNumberFormats, writeValues } from "./write-cells";

/** Beyond this many cells Excel gives no values, and no error either. */
const MOST_CELLS = 5_000_000;

type Members =
  | "address"
  | "rowIndex"
  | "columnIndex"
  | "rowCount"
  | "columnCount"
  | "values"
  | "valueTypes"
  | "isNullObject"
  | "conditionalFormats"
  | "format"
  | "numberFormat"
  | "getCell"
  | "select";

export class HostRange extends ClientObject<SheetArea, Excel.Range> implements Pick<Excel.Range, Members> {
  constructor(host: HostRequestContext, find: () => SheetArea | null, mayBeMissing = false) {
    super(host, "Range", find, mayBeMissing);
  }

  protected override readers() {
    return {
      address: addressOf,
      rowIndex: ({ area }: SheetArea) => area.row,
      columnIndex: ({ area }: SheetArea) => area.column,
      rowCount: ({ area }: SheetArea) => area.rows,
      columnCount: ({ area }: SheetArea) => area.columns,
      values: (found: SheetArea) => this.read(found, shownValue),
      valueTypes: (found: SheetArea) => this.read(found, valueType),
    };
  }

  get address(): string {
    return this.get("address");
  }

  get rowIndex(): number {
    return this.get("rowIndex");
  }

  get columnIndex(): number {
    return this.get("columnIndex");
  }

  get rowCount(): number {
    return this.get("rowCount");
  }

  get columnCount(): number {
    return this.get("columnCount");
  }

  get values(): unknown[][] {
    return this.get("values");
  }

  set values(values: unknown[][]) {
    this.write((found) => writeValues(found, values));
  }

  get numberFormat(): string[][] {
    throw new OfficeError("ApiNotFound", "Range.numberFormat can be set here, not read.");
  }

  set numberFormat(formats: string[][]) {
    this.write((found) => writeNumberFormats(found, formats));
  }

  get format(): Excel.RangeFormat {
    return new HostRangeFormat(this.host, () => this.lookUp()).seen;
  }

  get valueTypes(): Excel.RangeValueType[][] {
    return this.get("valueTypes");
  }

  get conditionalFormats(): Excel.ConditionalFormatCollection {
    return new HostConditionalFormats(this.host, () => {
      const found = this.lookUp();
      return found && [found];
    }).seen;
  }

  /** Counted from the first cell, and free to lie outside the range. */
  getCell(row: number, column: number): Excel.Range {
    return new HostRange(this.host, () => {
      const found = this.lookUp();
      if (!found) return null;
      const area = { row: found.area.row + row, column: found.area.column + column, rows: 1, columns: 1 };
      return { sheet: found.sheet, area };
    }).seen;
  }

  select(): void {
    this.act(({ sheet, area }) => {
      sheet.activate();
      sheet.getRange(area.row, area.column, area.rows, area.columns).activate();
      this.host.state.bridge.reveal(sheet.getSheetId(), area.row, area.column);
    });
  }

  private write(change: (found: SheetArea) => void): void {
    this.act((found) => {
      refuseProtected(this.host.state, found.sheet);
      change(found);
    });
  }

  private read<T>({ sheet, area }: SheetArea, convert: (value: CellValue) => T): T[][] | null {
    if (area.rows * area.columns > MOST_CELLS) return null;
    const { bridge, counts } = this.host.state;
    counts.cellsRead += area.rows * area.columns;
    const cells = bridge.cells(sheet.getSheetId());
    const rows: T[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const values: T[] = [];
      for (let column = area.column; column < area.column + area.columns; column++) {
        values.push(convert(cellValue(cells.at(row, column))));
      }
      rows.push(values);
    }
    return rows;
  }
}

/** Excel gives blanks as empty texts and errors as their texts. */
function shownValue(value: CellValue): string | number | boolean {
  return typeof value === "object" ? (value?.error ?? "") : value;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}
