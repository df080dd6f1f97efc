import { type Cell, isError } from "../../roster/cell";

/** A cell as it is quoted in a sentence. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  return isError(cell) ? cell.error : String(cell);
}
