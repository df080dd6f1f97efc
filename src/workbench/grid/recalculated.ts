import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Grid } from "./grid";

/** A calculation starts within this time after the edit that causes it; none by then means there is none. */
const START_WITHIN_MS = 400;
const LONGEST_MS = 120_000;

/** Resolves when the formulas that a change has touched show their results. */
export async function recalculated({ injector }: Grid): Promise<void> {
  await injector.get(FormulaCalculationSessionService).waitForLatestApplied(LONGEST_MS, START_WITHIN_MS);
}
