import type { SayFindings } from "../../i18n/findings";

/** More than these would hide the sentence they stand in. */
const NAMED = 5;

/** Addresses as a sentence names them: the first few, and how many more there are. */
export function namedCells(addresses: readonly string[], say: SayFindings): string {
  const cells = addresses.slice(0, NAMED);
  const further = addresses.length - cells.length;
  return further === 0 ? cells.join(", ") : say("left.further", { cells: cells.join(", "), count: further });
}
