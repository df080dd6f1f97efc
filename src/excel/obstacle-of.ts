import type { Obstacle } from "./kz-formula";

/** What keeps a formula from being replaced by its values: an error among them is no value worth keeping. */
export function obstacleOf(cells: readonly unknown[][], isProtected: boolean): Obstacle | null {
  if (isProtected) return "protected";
  return cells.some((row) => row.some((cell) => typeof cell === "object" && cell !== null)) ? "error" : null;
}
