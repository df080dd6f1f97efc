import { readCell } from "../../sheet/cell";
import type { HeadingMatch } from "./heading-matcher";
import type { HeadingOf } from "./match-headings";

/**
 * What headings mean together with the group above them, which extends over the blanks to its right: "Факт" under
 * "Подача". Only whole names count, in either order, since the row below a heading may also be data.
 */
export function groupedHeadings<Field extends string>(
  upper: readonly unknown[],
  lower: readonly unknown[],
  match: (heading: string) => HeadingMatch<Field> | null,
): readonly HeadingOf<Field>[] {
  return partsOf(upper, lower).flatMap(({ column, group, own }) => {
    const [found] = [`${own} ${group}`, `${group} ${own}`].flatMap((heading): HeadingOf<Field>[] => {
      const named = match(heading);
      return named?.fit === "whole" ? [{ ...named, column, heading: own }] : [];
    });
    return found === undefined ? [] : [found];
  });
}

function partsOf(
  upper: readonly unknown[],
  lower: readonly unknown[],
): readonly { readonly column: number; readonly group: string; readonly own: string }[] {
  let group = "";
  return Array.from({ length: lower.length }, (_, column) => {
    const [over, own] = [textOf(upper[column]), textOf(lower[column])];
    if (over !== "") group = over;
    return { column, group, own };
  }).filter(({ group: over, own }) => own !== "" && over !== "");
}

function textOf(raw: unknown): string {
  const cell = readCell(raw);
  return typeof cell === "string" ? cell.trim() : "";
}
