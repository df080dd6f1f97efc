import { readCell } from "../../sheet/cell";
import type { Columns } from "../table/layout";
import { nameOf } from "./names";

/** The name in a row, for display; null if there is none. */
export function personIn(row: readonly unknown[], columns: Columns): string | null {
  const name = readCell(nameOf(row, { columns }));
  return typeof name === "string" ? name.trim() : null;
}
