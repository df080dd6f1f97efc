import type { Verdict } from "../../src/domain/verdict";
import type { Readings } from "../../src/law/readings";
import type { Truth } from "./written-rosters";

/** What is true of one group: counts, and what still fits or is missing, found by trying. */
export type NaiveGroup = {
  readonly citizens: number;
  readonly foreigners: number;
  readonly room: number;
  readonly gap: number;
};

export type Naive = {
  readonly verdict: Verdict;
  readonly headcount: number;
  readonly managers: NaiveGroup;
  readonly workers: NaiveGroup;
};

/** A person as far as the judge here asks; a category of 0 is in neither group. */
export type NaivePerson = Omit<Truth, "category"> & { readonly category: number };

type Counted = { readonly as: "citizen" | "foreigner" | "neither"; readonly category: number };

/**
 * A second implementation, plain on purpose: it knows the people themselves, goes through them one by one, and adds
 * people until the share holds or no longer does.
 */
export function naiveVerdict(
  people: readonly NaivePerson[],
  readings: Readings,
  limit: number | null,
): Naive {
  const counted = people.flatMap((person): Counted[] => {
    const as = countedAs(person, readings);
    return as === "nobody" ? [] : [{ as, category: person.category }];
  });
  const managers = naiveGroup(counted, [1, 2], 70);
  const workers = naiveGroup(counted, [3, 4], 90);
  const headcount = counted.length;
  const inGroups = [managers, workers].reduce((sum, each) => sum + each.citizens + each.foreigners, 0);
  const holds = managers.gap === 0 && workers.gap === 0;
  const byRatio = inGroups === 0 ? "empty" : holds ? "pass" : "fail";
  const isExempt = headcount > 0 && limit !== null && headcount <= limit;
  return { verdict: isExempt ? "exempt" : byRatio, headcount, managers, workers };
}

function countedAs({ country, bond }: NaivePerson, readings: Readings): Counted["as"] | "nobody" {
  if (bond === "requested" && readings.requested === "current") return "nobody";
  if (bond === "contractor" && readings.contractor === "exclude") return "nobody";
  const side = country === "KZ" ? "citizen" : country === "CN" ? "foreigner" : unionCitizen(readings.eaeu);
  return bond === "contractor" && readings.contractor === "cautious" && side === "citizen" ? "neither" : side;
}

function unionCitizen(reading: Readings["eaeu"]): Counted["as"] {
  return reading === "local" ? "citizen" : reading === "exclude" ? "neither" : "foreigner";
}

function naiveGroup(people: readonly Counted[], categories: readonly number[], percent: number): NaiveGroup {
  const members = people.filter(({ category }) => categories.includes(category));
  const citizens = members.filter(({ as }) => as === "citizen").length;
  const foreigners = members.filter(({ as }) => as === "foreigner").length;
  const holds = (c: number, f: number) => c * 100 >= percent * (c + f);
  let [room, gap] = [0, 0];
  while (!holds(citizens + gap, foreigners)) gap++;
  if (gap === 0) while (holds(citizens, foreigners + room + 1)) room++;
  return { citizens, foreigners, room, gap };
}
