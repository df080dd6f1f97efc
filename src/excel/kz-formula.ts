import type { Area } from "../sheet/area";

/** A cell whose formula calls our functions. Zero-based. */
export type FormulaPlace = {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
};

/**
 * Why a formula cannot be replaced by its value: it shows an error, it cannot answer from the data ("#N/A"), or its
 * sheet is protected.
 */
export type Obstacle = "error" | "unanswered" | "protected";

/** An error in a cell that a formula fills. Zero-based. */
export type FormulaError = { readonly row: number; readonly column: number; readonly code: string };

/** A formula that calls our functions, and its current answer. */
export type KzFormula = FormulaPlace & {
  readonly sheet: string;
  /** The cells it fills, including its own. */
  readonly area: Area;
  /** What its own cell shows. */
  readonly text: string;
  readonly obstacle: Obstacle | null;
  /** First error among the filled cells, or null. */
  readonly error: FormulaError | null;
};
