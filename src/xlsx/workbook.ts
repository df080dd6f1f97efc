import type { Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";

/** A formula without its leading "="; `spill` is the range an array formula fills. */
export type CellFormula = { row: number; column: number; formula: string; spill: Area | null };

export type CellFormat = { row: number; column: number; format: string };

/** Look of a cell where it differs from a plain one. Colours are "#RRGGBB", sizes are points. */
export type Look = {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center";
  wrap?: boolean;
  /** Colour of a thin line below the cell; written only, not read. */
  line?: string;
};

/** Print settings of a sheet, on A4. */
export type PageSetup = {
  orientation: "portrait" | "landscape";
  /** Percent of the true size. */
  scale: number;
  /** In Excel's footer codes: "&P" is the page, "&N" the page count. */
  footer: { left: string; right: string };
  /** First and last row repeated at the top of every page, zero-based. */
  titleRows: { first: number; last: number } | null;
  /** Rows that start a page, zero-based. */
  breaks: number[];
};

/**
 * A chart over cells of its own sheet: `data` has a heading row, its first column labels the horizontal axis, and
 * every other column is a series. "bars": clustered columns; "course": lines over days.
 */
export type Chart = {
  kind: "bars" | "course";
  title: string;
  data: Area;
  /** The cells the chart covers. */
  place: Area;
  /** Bounds of the value axis; automatic if omitted. */
  minimum?: number;
  maximum?: number;
  /** Number format of the data labels; none are shown if omitted. */
  labels?: string;
};

/**
 * One worksheet. `cells[r][c]` is the cell in row `origin.row + r`, column `origin.column + c`; every other
 * position in this type is a zero-based position on the sheet itself. Dates are serial numbers of the 1900 system; an
 * error is never a text that looks like one.
 */
export type Sheet = {
  name: string;
  hidden: boolean;
  origin: { row: number; column: number };
  cells: Cell[][];
  formulas: CellFormula[];
  formats: CellFormat[];
  merges: Area[];
  tables: { name: string; area: Area }[];
  /** In characters of the default font, as the file states them. */
  columnWidths: { column: number; width: number }[];
  frozen: { rows: number; columns: number };
  /** Looks and row heights are read only on request. */
  looks: { row: number; column: number; look: Look }[];
  rowHeights: { row: number; points: number }[];
  /** Print settings; written only, not read. */
  page?: PageSetup;
  /** Written only, not read. */
  charts?: readonly Chart[];
  /** Area of an autofilter; written only, not read. */
  filter?: Area;
};

export type DefinedName = { name: string; formula: string; sheet: string | null };

export type Workbook = {
  sheets: Sheet[];
  definedNames: DefinedName[];
  /** The file uses the 1904 system; its dates were converted to the 1900 system on reading. */
  uses1904Dates: boolean;
};
