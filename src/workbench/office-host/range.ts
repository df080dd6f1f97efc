import type { Area } from "../../sheet/area";
import { type SheetTable, tablesOf } from "../grid/sheet-tables";
import { ALL_COLUMNS } from "../../sheet/read-address";
import { addressOf, type SheetArea } from "./areas";
import { ClientObject } from "./client-object";
import { deleteTableRows } from "./delete-table-rows";
import { formulaCells } from "./formula-cells";
import { HostConditionalFormats } from "./conditional-formats";
import { HostDataValidation } from "./data-validation";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { HostRangeFormat } from "./range-format";
import { mergeCells, mergedAreas, unmergeCells } from "./merged-areas";
import { OfficeError } from "./office-error";
import { HostRangeAreas } from "./range-areas";
import { rangeReaders, spillFrom, spillParent } from "./range-readers";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";
import { writeNumberFormats, writeValues } from "./write-cells";

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
  | "dataValidation"
  | "format"
  | "formulas"
  | "getMergedAreasOrNullObject"
  | "getSpecialCellsOrNullObject"
  | "getSpillParentOrNullObject"
  | "getSpillingToRangeOrNullObject"
  | "hasSpill"
  | "hyperlink"
  | "merge"
  | "numberFormat"
  | "text"
  | "getCell"
  | "delete"
  | "insert"
  | "select"
  | "unmerge";

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
      hyperlink: readHyperlink,
      ...rangeReaders(this.host.state),
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

  get formulas(): unknown[][] {
    return this.get("formulas");
  }

  set formulas(formulas: unknown[][]) {
    this.write((found) => writeValues(found, formulas));
  }

  get numberFormat(): string[][] {
    return this.get("numberFormat");
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

  get dataValidation(): Excel.DataValidation {
    return new HostDataValidation(this.host, () => this.lookUp()).seen;
  }

  get hyperlink(): Excel.RangeHyperlink {
    return this.get("hyperlink");
  }

  set hyperlink(link: Excel.RangeHyperlink) {
    this.write((found) => writeHyperlink(found, link));
  }

  get text(): string[][] {
    return this.get("text");
  }

  get hasSpill(): boolean {
    return this.get("hasSpill");
  }

  get conditionalFormats(): Excel.ConditionalFormatCollection {
    return new HostConditionalFormats(this.host, () => {
      const found = this.lookUp();
      return found && [found];
    }).seen;
  }

  /** Only the cell with the array formula has such a range. */
  getSpillingToRangeOrNullObject(): Excel.Range {
    return new HostRange(
      this.host,
      () => {
        const found = this.lookUp();
        const area = found && spillFrom(this.host.state, found);
        return found && area && { sheet: found.sheet, area };
      },
      true,
    ).seen;
  }

  /** Only a single cell that another cell's formula spills into has one. */
  getSpillParentOrNullObject(): Excel.Range {
    return new HostRange(
      this.host,
      () => {
        const found = this.lookUp();
        const area = found && spillParent(this.host.state, found);
        return found && area && { sheet: found.sheet, area };
      },
      true,
    ).seen;
  }

  getMergedAreasOrNullObject(): Excel.RangeAreas {
    return new HostRangeAreas(
      this.host,
      () => {
        const found = this.lookUp();
        return found && mergedAreas(found);
      },
      true,
    ).seen;
  }

  /** Only formula cells are supported; each is an area of its own. */
  getSpecialCellsOrNullObject(cellType: string): Excel.RangeAreas {
    if (cellType !== "Formulas")
      throw new OfficeError("ApiNotFound", `Special cells of the type ${cellType}.`);
    return new HostRangeAreas(
      this.host,
      () => {
        const found = this.lookUp();
        const places = found ? formulaCells(this.host.state, found) : [];
        return places.length > 0 ? places : null;
      },
      true,
    ).seen;
  }

  /** Relative to the first cell; may lie outside the range. */
  getCell(row: number, column: number): Excel.Range {
    return new HostRange(this.host, () => {
      const found = this.lookUp();
      if (!found) return null;
      const area = { row: found.area.row + row, column: found.area.column + column, rows: 1, columns: 1 };
      return { sheet: found.sheet, area };
    }).seen;
  }

  /** Only whole rows are supported; everything below moves down, tables included. */
  insert(shift: string): Excel.Range {
    this.act(({ sheet, area }) => {
      refuseProtected(this.host.state, sheet);
      if (shift !== "Down" || area.column !== 0 || area.columns < ALL_COLUMNS)
        throw new OfficeError("ApiNotFound", "Inserting other cells than whole rows.");
      sheet.insertRows(area.row, area.rows);
    });
    return new HostRange(this.host, () => this.lookUp()).seen;
  }

  /** Only whole data rows of a table are supported. */
  delete(shift: string): void {
    this.act(({ sheet, area }) => {
      const book = this.host.state.bridge.api.getActiveWorkbook();
      const table = book && tablesOf(book).find((each) => isTableRows(area, sheet.getSheetId(), each));
      if (shift !== "Up" || !table)
        throw new OfficeError("ApiNotFound", "Deleting other cells than table rows.");
      deleteTableRows(this.host.state, { book, sheet, table, area: table.area }, area);
    });
  }

  /** Merging row by row is not supported. */
  merge(across = false): void {
    if (across) throw new OfficeError("ApiNotFound", "Merging each row by itself.");
    this.write((found) => mergeCells(this.host.state, found));
  }

  unmerge(): void {
    this.write(unmergeCells);
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
}

function isTableRows(cells: Area, sheetId: string, { sheetId: own, area }: SheetTable): boolean {
  const isWide = cells.column === area.column && cells.columns === area.columns;
  const isUnder = cells.row > area.row && cells.row + cells.rows <= area.row + area.rows;
  return own === sheetId && isWide && isUnder;
}
