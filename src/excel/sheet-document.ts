import type { Value } from "../account/account";
import type { Area } from "../sheet/area";

/** A table heading is bold on a light fill. */
export type CellLook = "title" | "heading" | "bold" | "table-heading";

/** Content of a cell of a new sheet; never a formula. A bar needs a column about 30 characters wide. */
export type DocCell = Exclude<Value, { readonly is: "words" }> & { readonly look?: CellLook };

/**
 * Print setup on A4: all columns on one page, the first row repeated on every page, and everything before the first
 * break on one page.
 */
export type PrintedPage = {
  readonly orientation: "portrait" | "landscape";
  /** Footer text of every page, beside the page number. */
  readonly footer: string;
  /** Rows that start a page. */
  readonly breaks?: readonly number[];
};

/** Null and missing cells are blank. */
export type DocRow = readonly (DocCell | null)[];

/**
 * A chart of shares over rows of the same sheet: `data` has headings, and its first column labels the horizontal
 * axis. "bars": clustered columns; "course": lines over days. It covers the cells of `place`.
 */
export type DocChart = {
  readonly kind: "bars" | "course";
  readonly title: string;
  readonly data: Area;
  readonly place: Area;
  /** Lower bound of the axis, if not 0. */
  readonly minimum?: number;
};

/** A sheet to be written. `widths`, in characters, define its columns. */
export type SheetDocument = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly DocRow[];
  /** On for a list to work in, off for a page to read. */
  readonly gridlines?: boolean;
  readonly page?: PrintedPage;
  readonly charts?: readonly DocChart[];
};
