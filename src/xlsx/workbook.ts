import type { Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";

/** A formula without its leading "="; `spill` is the range an array formula fills. */
export type CellFormula = { row: number; column: number; formula: string; spill: Area | null };

export type CellFormat = { row: number; column: number; format: string };

/** How a cell looks, where it differs from a plain one. Colours are "#RRGGBB", sizes are points. */
export type Look = {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center";
  wrap?: boolean;
  /** Colour of a thin line below the cell; written, not read. */
  line?: string;
};

/** How a sheet is printed, on A4. */
export type PageSetup = {
  orientation: "portrait" | "landscape";
  /** In percent of the true size. */
  scale: number;
  /** As Excel writes footers: "&P" is the page, "&N" how many there are. */
  footer: { left: string; right: string };
  /** The first and last row that stand at the top of every page, zero-based. */
  titleRows: { first: number; last: number } | null;
  /** The rows that begin a page, zero-based. */
  breaks: number[];
};

/**
 * A chart over cells of its own sheet: `data` has a row of headings and, in its first column, what stands along the
 * bottom; every other column is a series. "bars": columns side by side; "course": lines over days.
 */
export type Chart = {
  kind: "bars" | "course";
  title: string;
  data: Area;
  /** The cells that it covers. */
  place: Area;
  /** The ends of the axis of values, where they are set. */
  minimum?: number;
  maximum?: number;
  /** The format in which every value stands beside what shows it; left out where none does. */
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
  /** These two are read only when asked for. */
  looks: { row: number; column: number; look: Look }[];
  rowHeights: { row: number; points: number }[];
  /** How it is printed; written, not read. */
  page?: PageSetup;
  /** Written, not read. */
  charts?: readonly Chart[];
  /** The area under the buttons of a filter; written, not read. */
  filter?: Area;
};

export type DefinedName = { name: string; formula: string; sheet: string | null };

export type Workbook = {
  sheets: Sheet[];
  definedNames: DefinedName[];
  /** The file counts days from 1904; its dates were moved to the 1900 system while reading. */
  uses1904Dates: boolean;
};
