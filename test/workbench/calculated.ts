import type { Grid } from "../../src/workbench/grid/grid";
import { recalculated } from "../../src/workbench/grid/recalculated";

/**
 * Makes a change, and resolves when the formulas that it touches show their results. The engine gathers what somebody
 * types for a tenth of a second before it calculates; nobody is typing here, so that it begins at once.
 */
export async function calculated(grid: Grid, change: () => unknown): Promise<void> {
  const { setTimeout: later } = globalThis;
  const atOnce = jest.spyOn(globalThis, "setTimeout").mockImplementation((run) => later(run, 0));
  try {
    await change();
  } finally {
    atOnce.mockRestore();
  }
  await recalculated(grid);
}
