import type { SayFindings } from "../../i18n/findings";

/** More addresses would bury the rest of the sentence. */
const NAMED = 5;

/** The first few addresses, and the number of others. */
export function namedCells(addresses: readonly string[], say: SayFindings): string {
  const cells = addresses.slice(0, NAMED);
  const further = addresses.length - cells.length;
  return further === 0 ? cells.join(", ") : say("left.further", { cells: cells.join(", "), count: further });
}
