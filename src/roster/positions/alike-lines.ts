import { groupedBy } from "../grouped-by";
import type { PositionLine, PositionsAsked } from "./ask-positions";

/** Lines that one answer may decide together; the one with most people comes first. */
export type AlikeLines = readonly [PositionLine, ...PositionLine[]];

/** Groups lines that one answer decides, in the order in which to ask. */
export function alikeLines(lines: readonly PositionLine[]): readonly AlikeLines[] {
  return [...groupedBy(lines, ({ alike, decided }) => `${alike} ${String(decided)}`).values()];
}

/** How many answers the verdict still depends on; 0 if positions do not decide it. */
export function decidingPositions(asked: Pick<PositionsAsked, "lines"> | null): number {
  const open = alikeLines(asked?.lines ?? []).filter(([{ decided }]) => decided === null);
  return open.filter(([{ decides }]) => decides).length;
}
