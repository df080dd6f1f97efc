import type { Group } from "../law/category";
import type { Readings } from "../law/readings";
import { personKinds } from "./person";
import {
  citizenIn,
  countedIn,
  foreignerIn,
  isClear,
  may,
  must,
  outcome,
  type Possibilities,
} from "./possibilities";
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

/** Possible outcomes of each kind under some readings, cached because a forecast needs them for every day. */
const outcomesOfKinds = new WeakMap<Readings, Possibilities[]>();

/** Groups people by their possible outcomes, given the number of people of each kind (`personKinds`). */
export function tallyOf(peopleByKind: ArrayLike<number>, readings: Readings): Tally {
  const known = outcomesOfKinds.get(readings) ?? [];
  outcomesOfKinds.set(readings, known);
  const rowsOf = new Map<Possibilities, number>();
  personKinds.forEach((kind, index) => {
    const people = peopleByKind[index] ?? 0;
    if (people === 0) return;
    const possibilities = (known[index] ??= possibilitiesOf(kind, readings));
    rowsOf.set(possibilities, (rowsOf.get(possibilities) ?? 0) + people);
  });
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
  const citizens = sumRows(tally, (possibilities) => possibilities === citizenIn[group]);
  const foreigners = sumRows(tally, (possibilities) => possibilities === foreignerIn[group]);
  const unclear = sumRows(
    tally,
    (possibilities) => !isClear(possibilities) && may(possibilities, countedIn[group]),
  );
  const surely = sumRows(
    tally,
    (possibilities) => !isClear(possibilities) && must(possibilities, countedIn[group]),
  );
  return { citizens, foreigners, unclear, total: citizens + foreigners + surely };
}

/** Rows whose possible outcomes satisfy a condition. */
export function sumRows(tally: Tally, condition: (possibilities: Possibilities) => boolean): number {
  return tally.reduce((sum, { possibilities, rows }) => (condition(possibilities) ? sum + rows : sum), 0);
}
