import { readCell } from "../../sheet/cell";
import type { Columns } from "../table/layout";
import { nameOf } from "./names";

/** The name that stands in a row, so that the reader knows whose row it is; null where there is none. */
export function personIn(row: readonly unknown[], columns: Columns): string | null {
  const name = readCell(nameOf(row, { columns }));
  return typeof name === "string" ? name.trim() : null;
}
