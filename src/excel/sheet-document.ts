import type { Value } from "../account/account";
import type { Area } from "../sheet/area";

/** A table heading is bold on a light ground. */
export type CellLook = "title" | "heading" | "bold" | "table-heading";

/** What a cell of a new sheet holds; nothing of it is ever a formula. A bar takes a column some 30 wide. */
export type DocCell = Exclude<Value, { readonly is: "words" }> & { readonly look?: CellLook };

/** How a sheet is printed on A4: all columns on one page, its first row at the top of each, all before the first break on one. */
export type PrintedPage = {
  readonly orientation: "portrait" | "landscape";
  /** What stands at the foot of every page, beside its number. */
  readonly footer: string;
  /** The rows that begin a page. */
  readonly breaks?: readonly number[];
};

/** Null, and what a shorter row lacks, is a blank cell. */
export type DocRow = readonly (DocCell | null)[];

/**
 * A chart of shares over rows of the same sheet: `data` has headings, and in its first column what stands along the
 * bottom. "bars": columns side by side; "course": lines over days. It covers the cells of `place`.
 */
export type DocChart = {
  readonly kind: "bars" | "course";
  readonly title: string;
  readonly data: Area;
  readonly place: Area;
  /** The share at which the axis begins, where it is not 0. */
  readonly minimum?: number;
};

/** A sheet to be written: as many columns as it has widths, counted in characters. */
export type SheetDocument = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly DocRow[];
  /** A list to work in has the lines of the grid; a page to read does without. */
  readonly gridlines?: boolean;
  readonly page?: PrintedPage;
  readonly charts?: readonly DocChart[];
};
