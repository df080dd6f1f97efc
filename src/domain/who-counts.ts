import { type Group, groupOf, groups } from "../law/category";
import type { Readings } from "../law/readings";
import { type Engagement, type Grade, kindIndex, type PersonKind, personKinds, type Side } from "./person";
import { citizenIn, foreignerIn, outcome, type Possibilities } from "./possibilities";

/** Possible outcomes of each kind by its position, 0 before the first question; a forecast needs them for every day. */
const knownUnder = new WeakMap<Readings, Uint8Array>();

/** What a kind of person can count as under the chosen readings of the disputed points. */
export function possibilitiesOf(kind: PersonKind, readings: Readings): Possibilities {
  const known = knownUnder.get(readings) ?? new Uint8Array(personKinds.length);
  knownUnder.set(readings, known);
  return (known[kindIndex(kind)] ||= outcomesUnder(kind, readings));
}

function outcomesUnder({ side, grade, engagement, presence }: PersonKind, readings: Readings): Possibilities {
  const outcomes = countingSides(side, readings).flatMap((countingSide) =>
    placesOf(grade, countingSide, readings).map((place) =>
      outcomeOf(countingSide, placeByEngagement(engagement, countingSide, place, readings)),
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
 * The groups in which a person may be counted. Leaving out a citizen without a category is cautious, since citizens only
 * help; a foreigner listed as unskilled may still belong to a group, so stays unclear.
 */
function placesOf(grade: Grade, side: CountingSide, readings: Readings): readonly Place[] {
  if (grade === "unclear") return [...groups, "ungrouped"];
  if (grade !== "unskilled") return [groupOf(grade)];
  if (readings.unskilled === "category_4") return [groupOf(4)];
  return side === "foreigner" ? [...groups, "ungrouped"] : ["ungrouped"];
}

/** The effect of the engagement: counted in place, outside both groups, or not counted at all. */
function placeByEngagement(
  engagement: Engagement,
  side: CountingSide,
  place: Place,
  readings: Readings,
): Place {
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
