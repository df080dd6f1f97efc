import type { Area } from "../sheet/area";

/** A cell whose formula calls our functions; zero-based. */
export type FormulaPlace = {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
};

/**
 * Why a formula cannot be replaced by its value: it has none, the data allow no answer ("#N/A"), or nothing can be
 * written there.
 */
export type Obstacle = "error" | "unanswered" | "protected";

/** An error in a cell that a formula fills; zero-based. */
export type FormulaError = { readonly row: number; readonly column: number; readonly code: string };

/** A formula that calls our functions, and what it answers now. */
export type KzFormula = FormulaPlace & {
  readonly sheet: string;
  /** The cells it fills, its own among them. */
  readonly area: Area;
  /** What its own cell shows. */
  readonly text: string;
  readonly obstacle: Obstacle | null;
  /** The first error among these cells; null where there is none. */
  readonly error: FormulaError | null;
};
