import type { FormulaError, Obstacle } from "./kz-formula";

const NO_ANSWER = "#N/A";

/**
 * Why a formula cannot be frozen: an error among its values is not worth keeping, and "#N/A" (no answer possible) is
 * kept only if a text in its place tells the reader so.
 */
export function freezeObstacle(errors: readonly FormulaError[], isProtected: boolean): Obstacle | null {
  if (isProtected) return "protected";
  if (errors.length === 0) return null;
  return errors.every(({ code }) => code === NO_ANSWER) ? "unanswered" : "error";
}
