import { readCategory } from "./category";
import type { Cell } from "../../sheet/cell";

/** Says whether a cell holds a category, "none" among them. */
export function readsAsCategory(cell: Cell): boolean {
  return (typeof cell === "number" || typeof cell === "string") && readCategory(cell) !== "unknown";
}
