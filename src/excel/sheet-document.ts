/** A cell elsewhere in the workbook, zero-based. */
export type LinkTarget = { readonly sheet: string; readonly row: number; readonly column: number };

export type CellLook = "title" | "heading" | "bold";

/**
 * What a cell of a new sheet holds; nothing of it is ever a formula. A share of 0.699 shows 69.9%, or as
 * a bar of characters, which takes a column some 30 wide.
 */
export type DocCell = { readonly look?: CellLook } & (
  | { readonly is: "text"; readonly text: string; readonly to?: LinkTarget }
  | { readonly is: "number"; readonly number: number }
  | { readonly is: "percent"; readonly share: number }
  | { readonly is: "day"; readonly day: number }
  | { readonly is: "bar"; readonly share: number }
);

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
