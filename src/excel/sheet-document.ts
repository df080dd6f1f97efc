import type { Value } from "../account/account";

/** A table heading is bold on a light ground. */
export type CellLook = "title" | "heading" | "bold" | "table-heading";

/** What a cell of a new sheet holds; nothing of it is ever a formula. A bar takes a column some 30 wide. */
export type DocCell = Exclude<Value, { readonly is: "words" }> & { readonly look?: CellLook };

/** How a sheet is printed on A4: all columns on one page, its first row at the top of each. */
export type PrintedPage = {
  readonly orientation: "portrait" | "landscape";
  /** What stands at the foot of every page, beside its number. */
  readonly footer: string;
  /** No larger than so many percent, though there may be room across: then more rows stand on a page. */
  readonly atMost?: number;
  /** The rows that begin a page. */
  readonly breaks?: readonly number[];
};

/** Null, and what a shorter row lacks, is a blank cell. */
export type DocRow = readonly (DocCell | null)[];

/** A sheet to be written: as many columns as it has widths, counted in characters. */
export type SheetDocument = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly DocRow[];
  /** A list to work in has the lines of the grid; a page to read does without. */
  readonly gridlines?: boolean;
  readonly page?: PrintedPage;
};
