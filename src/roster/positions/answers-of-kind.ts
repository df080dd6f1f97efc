import { groupOf } from "../../law/category";
import { fold } from "../words/text";
import type { PositionLine } from "./ask-positions";
import type { Suggested } from "./suggestion";

/** One answer for many positions, and the positions it does not fit, which need their own answers. */
export type AnswersOfKind<Line> = {
  readonly answered: readonly Line[];
  readonly left: readonly Line[];
};

/**
 * The open positions of one kind of staff, as named in the export: "Рабочие". Positions whose title suggests another group
 * or unskilled work are left out: one answer for many must not hide a cleaner among the welders.
 */
export function answersOfKind<Line extends Pick<PositionLine, "staffKind" | "decided" | "suggestion">>(
  lines: readonly Line[],
  kind: string,
  category: Suggested,
): AnswersOfKind<Line> {
  const ofKind = lines.filter(({ staffKind, decided }) => decided === null && fold(staffKind) === fold(kind));
  const fits = ({ suggestion }: Line) =>
    suggestion.category === null || isAlike(suggestion.category, category);
  return { answered: ofKind.filter(fits), left: ofKind.filter((line) => !fits(line)) };
}

function isAlike(suggested: Suggested, category: Suggested): boolean {
  if (suggested === "none" || category === "none") return suggested === category;
  return groupOf(suggested) === groupOf(category);
}

/** The kinds of staff that have open positions, by number of people. */
export function staffKindsIn(lines: readonly PositionLine[]): readonly string[] {
  const people = new Map<string, number>();
  for (const { staffKind, decided, people: more } of lines)
    if (staffKind !== "" && decided === null) people.set(staffKind, (people.get(staffKind) ?? 0) + more);
  return [...people].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}
