import type { Value } from "../account/account";

export type CellLook = "title" | "heading" | "bold";

/** What a cell of a new sheet holds; nothing of it is ever a formula. A bar takes a column some 30 wide. */
export type DocCell = Exclude<Value, { readonly is: "words" }> & { readonly look?: CellLook };

/** Null, and what a shorter row lacks, is a blank cell. */
export type DocRow = readonly (DocCell | null)[];

/** A sheet to be written: as many columns as it has widths, counted in characters. */
export type SheetDocument = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly DocRow[];
  /** A list to work in has the lines of the grid; a page to read does without. */
  readonly gridlines?: boolean;
  /** How it is printed: all columns on one page of this way. */
  readonly page?: "portrait" | "landscape";
};
