import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Grid } from "./grid";

/** A calculation starts within this time after an edit, or not at all. */
const START_WITHIN_MS = 400;
const LONGEST_MS = 120_000;

/** Resolves when the formulas affected by a change show their results. */
export async function recalculated({ injector }: Grid): Promise<void> {
  await injector.get(FormulaCalculationSessionService).waitForLatestApplied(LONGEST_MS, START_WITHIN_MS);
}
