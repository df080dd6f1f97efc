import { SSF } from "@e965/xlsx";
import type { Area } from "../sheet/area";
import { type Cell, NOT_CALCULATED } from "../sheet/cell";
import { addressArea, ALL_COLUMNS, ALL_ROWS } from "../sheet/read-address";
import { CellGrid } from "./cell-grid";
import { cellValue, DAYS_TO_1900, isNotCalculated } from "./cell-value";
import { datesOf1904 } from "./dates-of-1904";
import type { Package } from "./package";
import type { Formats } from "./read-formats";
import { detached, RichText } from "./read-texts";
import { SharedFormulas } from "./shared-formulas";
import type { CellFormat, CellFormula, Look, Sheet } from "./workbook";
import { AttributeReader, attributesOf, type XmlHandler } from "./xml-scanner";

/** What the cells of all sheets refer to. */
export type BookParts = {
  readonly texts: readonly string[];
  readonly formats: Formats;
  readonly uses1904Dates: boolean;
  /** The file asks to be recalculated on opening. */
  readonly isStale: boolean;
  /** Cell looks by style index; null if the caller does not need them. */
  readonly looks: readonly (Look | null)[] | null;
};

/** What is stored in the sheet's own part. */
export type SheetPart = Omit<Sheet, "name" | "hidden" | "tables">;

/** Looks of blank cells are kept up to this many columns to the right of the last used one. */
const SPARE_COLUMNS = 3;

/** Inline texts are interned, up to this many. */
const MOST_KEPT_TEXTS = 65_536;

export function readSheet(parts: Package, path: string, book: BookParts): SheetPart {
  const reader = new SheetReader(book);
  parts.scan(path, reader);
  return reader.sheet();
}

/** Section of the part: before, inside or after the cells. */
type Place = "head" | "data" | "after";

class SheetReader implements XmlHandler {
  private readonly grid = new CellGrid();
  private readonly attributes = new AttributeReader();
  private readonly kept = new Map<string, string>();
  private readonly inline = new RichText();
  private readonly formulas: CellFormula[] = [];
  private readonly formats: CellFormat[] = [];
  private readonly looked: Sheet["looks"] = [];
  private readonly rowHeights: Sheet["rowHeights"] = [];
  private readonly merges: Area[] = [];
  private readonly columnWidths: Sheet["columnWidths"] = [];
  private readonly sharedFormulas = new SharedFormulas();
  /** Areas of array formulas that were never calculated. */
  private readonly blankSpills: Area[] = [];
  /** 1904 system only: numbers without a date format, by column. */
  private readonly bare = new Map<number, { row: number; value: number }[]>();
  private frozen = { rows: 0, columns: 0 };
  private place: Place = "head";
  private row = -1;
  private column = -1;
  private style = 0;
  private kind = "n";
  private value: string | null = null;
  private formula: string | null = null;
  private formulaTag = "";
  private takes: "value" | "formula" | "inline" | null = null;

  constructor(private readonly book: BookParts) {}

  open(name: string, attributes: string): void {
    if (this.place !== "data") this.openOutside(name, attributes);
    else if (this.takes === "inline") this.inline.open(name);
    else if (name === "c") this.openCell(attributes);
    else if (name === "v") {
      this.takes = "value";
      this.value = "";
    } else if (name === "f") {
      this.takes = "formula";
      this.formula = "";
      this.formulaTag = attributes;
    } else if (name === "is") {
      this.takes = "inline";
    } else if (name === "row") this.openRow(attributes);
  }

  text(piece: string): void {
    if (this.takes === "value") this.value += piece;
    else if (this.takes === "formula") this.formula += piece;
    else if (this.takes === "inline") this.inline.text(piece);
  }

  close(name: string): void {
    if (this.place !== "data") return;
    if (this.takes === "inline" && name !== "is") this.inline.close(name);
    else if (name === "c") this.closeCell();
    else if (name === "v" || name === "f") this.takes = null;
    else if (name === "is") {
      this.takes = null;
      this.value = this.inline.take();
    } else if (name === "row") this.grid.settle(this.row);
    else if (name === "sheetData") this.place = "after";
  }

  sheet(): SheetPart {
    if (this.book.uses1904Dates) this.moveBareDates();
    for (const spill of this.blankSpills) this.markSpill(spill);
    const { bottom, right } = this.grid.bounds();
    return {
      ...this.grid.cut(),
      formulas: this.formulas,
      formats: this.formats,
      merges: this.merges,
      columnWidths: this.columnWidths,
      frozen: this.frozen,
      looks: this.looked.filter(({ row, column }) => row <= bottom && column <= right + SPARE_COLUMNS),
      rowHeights: this.rowHeights,
    };
  }

  private openOutside(name: string, attributes: string): void {
    switch (name) {
      case "sheetData":
        this.place = "data";
        return;
      case "mergeCell": {
        const area = addressArea(attributesOf(attributes).get("ref") ?? "");
        if (area && area.rows * area.columns > 1) this.merges.push(area);
        return;
      }
      case "col":
        this.columnWidths.push(...widths(attributesOf(attributes)));
        return;
      case "pane":
        this.frozen = frozenPart(attributesOf(attributes));
    }
  }

  private openRow(tag: string): void {
    const { attributes } = this;
    attributes.of(tag);
    this.row++;
    this.column = -1;
    let [height, isOwn] = [0, false];
    while (attributes.next()) {
      if (attributes.name === "r") this.row = rowNumber(attributes.value) - 1;
      else if (attributes.name === "ht") height = Number(attributes.value);
      else if (attributes.name === "customHeight") isOwn = isOn(attributes.value);
    }
    if (this.book.looks && isOwn && height > 0) this.rowHeights.push({ row: this.row, points: height });
  }

  private openCell(tag: string): void {
    const { attributes } = this;
    attributes.of(tag);
    this.column++;
    this.style = 0;
    this.kind = "n";
    this.value = null;
    this.formula = null;
    while (attributes.next()) {
      const { value } = attributes;
      if (attributes.name === "r") this.moveTo(value);
      else if (attributes.name === "s") this.style = Number(value);
      else if (attributes.name === "t") this.kind = value;
    }
  }

  /** Addresses may be in lower case and contain dollar signs. Works on character codes: runs once per cell. */
  private moveTo(address: string): void {
    let [column, row] = [0, 0];
    for (let i = 0; i < address.length; i++) {
      const code = address.charCodeAt(i);
      const letter = code & 0xdf;
      if (letter >= 65 && letter <= 90 && row === 0) column = column * 26 + letter - 64;
      else if (code >= 48 && code <= 57 && column > 0) row = row * 10 + code - 48;
      else if (code !== 36) throw new SyntaxError(`no address: ${address}`);
    }
    if (column < 1 || column > ALL_COLUMNS || row < 1 || row > ALL_ROWS)
      throw new RangeError(`no address: ${address}`);
    this.column = column - 1;
    this.row = row - 1;
  }

  private closeCell(): void {
    const { row, column, book } = this;
    const look = book.looks?.[this.style];
    if (look) this.looked.push({ row, column, look });
    if (this.value === null && this.formula === null && this.kind !== "e") return;
    const isFormula = this.formula !== null;
    const isBlank = isFormula && isNotCalculated(this.kind, this.value, book.isStale);
    const value = isBlank ? NOT_CALCULATED : this.read();
    if (isFormula) this.keepFormula(isBlank);
    else if (value === null) return;
    const format = book.formats[this.style];
    if (book.looks && format !== undefined) this.formats.push({ row, column, format });
    this.grid.set(row, column, typeof value === "number" ? this.in1900(value, format) : value);
  }

  private read(): Cell {
    if (this.kind === "inlineStr") return this.value === null ? null : this.keptText(this.value);
    const value = cellValue(this.kind, this.value, this.book.texts);
    return this.kind === "str" && typeof value === "string" ? this.keptText(value) : value;
  }

  private keptText(text: string): string {
    const known = this.kept.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    if (this.kept.size < MOST_KEPT_TEXTS) this.kept.set(own, own);
    return own;
  }

  private in1900(value: number, format: string | undefined): number {
    // Below 1 it is a time of day, the same in both systems.
    if (!this.book.uses1904Dates || this.kind === "d" || value < 1) return value;
    if (format !== undefined && isDate(format)) return value + DAYS_TO_1900;
    const column = this.bare.get(this.column) ?? [];
    this.bare.set(this.column, column);
    column.push({ row: this.row, value });
    return value;
  }

  private moveBareDates(): void {
    for (const [column, numbers] of this.bare)
      for (const { row, value } of datesOf1904(this.grid, column, numbers))
        this.grid.set(row, column, value + DAYS_TO_1900);
  }

  private keepFormula(isBlank: boolean): void {
    const { row, column } = this;
    const attributes = attributesOf(this.formulaTag);
    const spill = attributes.get("t") === "array" ? addressArea(attributes.get("ref") ?? "") : null;
    if (isBlank && spill) this.blankSpills.push(spill);
    if (!this.book.looks) return;
    const formula = this.sharedFormulas.whole(this.formula ?? "", attributes, row, column);
    if (formula !== null) this.formulas.push({ row, column, formula, spill });
  }

  /** The other cells of an array formula that was never calculated have no value either. */
  private markSpill({ row, column, rows, columns }: Area): void {
    const { bottom, right } = this.grid.bounds();
    for (let r = row; r < row + rows && r <= bottom; r++)
      for (let c = column; c < column + columns && c <= right; c++)
        if (this.grid.get(r, c) === null) this.grid.set(r, c, NOT_CALCULATED);
  }
}

/** True for a date format; a duration ("[h]:mm") is the same in both systems. */
function isDate(format: string): boolean {
  return SSF.is_date(format) && !/\[(?:h+|m+|s+)\]/i.test(format);
}

function rowNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > ALL_ROWS) throw new RangeError(`no row: ${text}`);
  return number;
}

function widths(attributes: ReadonlyMap<string, string>): Sheet["columnWidths"] {
  const width = Number(attributes.get("width"));
  const first = Number(attributes.get("min")) - 1;
  // A file may state one width for all 16,384 columns; beyond the used ones the first 256 are enough.
  const last = Math.min(Number(attributes.get("max")) - 1, first + 255);
  if (!(width > 0) || !(first >= 0)) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    column: first + index,
    width,
  }));
}

function frozenPart(attributes: ReadonlyMap<string, string>): Sheet["frozen"] {
  if (!attributes.get("state")?.startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: Number(attributes.get("ySplit") ?? 0), columns: Number(attributes.get("xSplit") ?? 0) };
}

/** True for the ways in which files write "yes". */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
