import { citizenIn, foreignerIn, isClear, type Possibilities } from "../../domain/possibilities";

/** The part of the bars in which a row is drawn; null where it is in none of them. */
export function segmentOf(possibilities: Possibilities): "citizens" | "foreigners" | "unclear" | null {
  if (!isClear(possibilities)) return "unclear";
  if (Object.values<number>(citizenIn).includes(possibilities)) return "citizens";
  return Object.values<number>(foreignerIn).includes(possibilities) ? "foreigners" : null;
}
