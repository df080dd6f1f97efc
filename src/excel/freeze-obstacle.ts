import type { FormulaError, Obstacle } from "./kz-formula";

const NO_ANSWER = "#N/A";

/**
 * What keeps a formula from being replaced by its values: an error among them is no value worth keeping, and one that
 * says that no answer can be given is kept only where its reader is told so in words.
 */
export function freezeObstacle(errors: readonly FormulaError[], isProtected: boolean): Obstacle | null {
  if (isProtected) return "protected";
  if (errors.length === 0) return null;
  return errors.every(({ code }) => code === NO_ANSWER) ? "unanswered" : "error";
}
