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

/** Least and most, where unclear rows leave it open; equal where they do not. */
export type Bounds = { readonly min: number; readonly max: number };

/** How many rows have each set of possible outcomes. */
export type Tally = readonly { readonly possibilities: Possibilities; readonly rows: number }[];

/** People of one group: certain citizens, certain foreigners, and rows of which something is unclear. */
export type GroupCount = {
  readonly citizens: number;
  readonly foreigners: number;
  /** Rows that may count in this group but are not clear. */
  readonly unclear: number;
  /** Citizens, foreigners, and those unclear rows that certainly belong to this group. */
  readonly total: number;
};

/** What each kind can count as under some readings, worked out once: a forecast asks for every day. */
const outcomesOfKinds = new WeakMap<Readings, Possibilities[]>();

/** Counts people by what they can count as, from the number of people of each kind (`personKinds`). */
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

/** People on the roster, whatever their category: certain ones, and certain ones plus every row that may be one. */
export function headcountOf(tally: Tally): Bounds {
  return {
    min: sumRows(tally, (possibilities) => !may(possibilities, outcome.nobody)),
    max: sumRows(tally, (possibilities) => !must(possibilities, outcome.nobody)),
  };
}

/** The people of one group. */
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
