import { type Group, groupOf, groups } from "../law/category";
import type { Readings } from "../law/readings";
import type { Engagement, Grade, PersonKind, Side } from "./person";
import { citizenIn, foreignerIn, outcome, type Possibilities } from "./possibilities";

/** What a person of some kind can count as, under the employer's readings of the disputed points. */
export function possibilitiesOf(
  { side, grade, engagement, presence }: PersonKind,
  readings: Readings,
): Possibilities {
  const outcomes = countingSides(side, readings).flatMap((countingSide) =>
    placesOf(grade, countingSide, readings).map((place) =>
      outcomeOf(countingSide, engaged(engagement, countingSide, place, readings)),
    ),
  );
  return (presence === "unclear" ? [outcome.nobody, ...outcomes] : outcomes).reduce(
    (set, bit) => set | bit,
    0,
  );
}

type CountingSide = "citizen" | "foreigner" | "excluded";
type Place = Group | "ungrouped" | "nowhere";

const readAs = { foreigner: "foreigner", exclude: "excluded", local: "citizen" } as const;

function countingSides(side: Side, readings: Readings): readonly CountingSide[] {
  switch (side) {
    case "citizen":
    case "foreigner":
      return [side];
    case "unclear":
      return ["citizen", "foreigner"];
    default:
      return [readAs[readings[side]]];
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

/** Where a person's bond leaves the person: in place, outside both groups, or not counted at all. */
function engaged(engagement: Engagement, side: CountingSide, place: Place, readings: Readings): Place {
  switch (engagement) {
    case "staff":
    case "outstaffed":
      return place;
    case "requested":
      return readings.requested === "after" ? place : "nowhere";
    case "transferee":
      return readings.transferee === "foreigner" || side === "citizen" ? place : "ungrouped";
    case "contractor":
    case "part_timer": {
      const reading = readings[engagement];
      if (reading === "cautious") return side === "citizen" ? "ungrouped" : place;
      return reading === "include" ? place : "nowhere";
    }
  }
}

function outcomeOf(side: CountingSide, place: Place): number {
  if (place === "nowhere") return outcome.nobody;
  if (place === "ungrouped" || side === "excluded") return outcome.ungrouped;
  return side === "citizen" ? citizenIn[place] : foreignerIn[place];
}
