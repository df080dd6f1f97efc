import type { Group } from "../law/category";
import type { Readings } from "../law/readings";
import { kindsPresent } from "./person";
import { citizenIn, countedIn, foreignerIn, may, must, outcome, type Possibilities } from "./possibilities";
import { possibilitiesOf } from "./who-counts";

/** The range that the unclear rows leave open; `min` and `max` are equal if they leave none. */
export type Bounds = { readonly min: number; readonly max: number };

/** How many rows have each set of possible outcomes. */
export type Tally = readonly { readonly possibilities: Possibilities; readonly rows: number }[];

/** The people of one group: certain citizens, certain foreigners, and unclear rows. */
export type GroupCount = {
  readonly citizens: number;
  readonly foreigners: number;
  /** Rows that may count in this group but are not clear. */
  readonly unclear: number;
  /** Citizens, foreigners, and the unclear rows that certainly belong to this group. */
  readonly total: number;
};

/** Groups people by their possible outcomes, given the number of people of each kind (`personKinds`). */
export function tallyOf(peopleByKind: ArrayLike<number>, readings: Readings): Tally {
  const rowsOf = new Map<Possibilities, number>();
  for (const { kind, people } of kindsPresent(peopleByKind)) {
    const possibilities = possibilitiesOf(kind, readings);
    rowsOf.set(possibilities, (rowsOf.get(possibilities) ?? 0) + people);
  }
  return Array.from(rowsOf, ([possibilities, rows]) => ({ possibilities, rows }));
}

/** People on the roster, whatever their category: those who are certain, and those plus every row that may be a person. */
export function headcountOf(tally: Tally): Bounds {
  return {
    min: sumRows(tally, (possibilities) => !may(possibilities, outcome.nobody)),
    max: sumRows(tally, (possibilities) => !must(possibilities, outcome.nobody)),
  };
}

export function countGroup(tally: Tally, group: Group): GroupCount {
  const count = { citizens: 0, foreigners: 0, unclear: 0, total: 0 };
  for (const { possibilities, rows } of tally) {
    if (must(possibilities, countedIn[group])) count.total += rows;
    if (possibilities === citizenIn[group]) count.citizens += rows;
    else if (possibilities === foreignerIn[group]) count.foreigners += rows;
    else if (may(possibilities, countedIn[group])) count.unclear += rows;
  }
  return count;
}

/** Rows whose possible outcomes satisfy a condition. */
export function sumRows(tally: Tally, condition: (possibilities: Possibilities) => boolean): number {
  return tally.reduce((sum, { possibilities, rows }) => (condition(possibilities) ? sum + rows : sum), 0);
}
