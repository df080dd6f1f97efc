import type { PositionLine } from "./ask-positions";

/** Lines that one answer may decide together, the one with the most people first. */
export type AlikeLines = readonly [PositionLine, ...PositionLine[]];

/** The lines of a table by what one answer decides, in the order in which to ask. */
export function alikeLines(lines: readonly PositionLine[]): readonly AlikeLines[] {
  const found = new Map<string, [PositionLine, ...PositionLine[]]>();
  for (const line of lines) {
    const key = `${line.alike} ${String(line.decided)}`;
    const same = found.get(key);
    if (same === undefined) found.set(key, [line]);
    else same.push(line);
  }
  return [...found.values()];
}
