import { readCell } from "../../sheet/cell";
import type { HeadingMatch } from "./heading-matcher";
import type { HeadingOf } from "./match-headings";

/**
 * What headings mean under those of groups, which reach over the blanks beside them: "Факт" under "Подача". Only whole
 * names are taken, in either order of the two, since a row of data may stand under a heading as well.
 */
export function groupedHeadings<Field extends string>(
  upper: readonly unknown[],
  lower: readonly unknown[],
  matchHeading: (heading: string) => HeadingMatch<Field> | null,
): readonly HeadingOf<Field>[] {
  let group = "";
  return Array.from({ length: lower.length }, (_, column) => {
    const [over, own] = [textOf(upper[column]), textOf(lower[column])];
    if (over !== "") group = over;
    if (own === "" || group === "") return [];
    return [`${own} ${group}`, `${group} ${own}`].flatMap((heading): HeadingOf<Field>[] => {
      const match = matchHeading(heading);
      return match?.fit === "whole" ? [{ ...match, column, heading: own }] : [];
    });
  }).flatMap(([match]) => (match === undefined ? [] : [match]));
}

function textOf(raw: unknown): string {
  const cell = readCell(raw);
  return typeof cell === "string" ? cell.trim() : "";
}
