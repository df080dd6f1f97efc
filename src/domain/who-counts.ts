import { type Group, groupOf, groups } from "../law/category";
import type { Readings } from "../law/readings";
import type { Grade, PersonKind, Side } from "./person";
import { citizenIn, foreignerIn, outcome, type Possibilities } from "./possibilities";

/** What a person of some kind can count as, under the employer's readings of the disputed points. */
export function possibilitiesOf({ side, grade, presence }: PersonKind, readings: Readings): Possibilities {
  const grouped = countingSides(side, readings).flatMap((countingSide) =>
    placesOf(grade, countingSide, readings).map((place) => outcomeOf(countingSide, place)),
  );
  return (presence === "unclear" ? [outcome.nobody, ...grouped] : grouped).reduce((set, bit) => set | bit, 0);
}

type CountingSide = "citizen" | "foreigner" | "excluded";
type Place = Group | "ungrouped";

function countingSides(side: Side, readings: Readings): readonly CountingSide[] {
  switch (side) {
    case "citizen":
    case "foreigner":
      return [side];
    case "eaeu":
      return [({ foreigner: "foreigner", exclude: "excluded", local: "citizen" } as const)[readings.eaeu]];
    case "unclear":
      return ["citizen", "foreigner"];
  }
}

/**
 * The places in which a person may be tested. Leaving out a citizen without category is the cautious side, since
 * citizens only help; a foreigner who is said to be unskilled may still belong to a group, so he stays unclear.
 */
function placesOf(grade: Grade, side: CountingSide, readings: Readings): readonly Place[] {
  if (grade === "unclear") return [...groups, "ungrouped"];
  if (grade !== "unskilled") return [groupOf(grade)];
  if (readings.unskilled === "category_4") return [groupOf(4)];
  return side === "foreigner" ? [...groups, "ungrouped"] : ["ungrouped"];
}

function outcomeOf(side: CountingSide, place: Place): number {
  if (place === "ungrouped" || side === "excluded") return outcome.ungrouped;
  return side === "citizen" ? citizenIn[place] : foreignerIn[place];
}
