import type { Group } from "../law/category";

/**
 * What one row of a roster counts as: a citizen or a foreigner in one of the two groups, a person in neither, or
 * nobody at all. Each is a bit, so that everything an unclear row may turn out to be is one small integer.
 */
export const outcome = {
  managersCitizen: 1,
  managersForeigner: 2,
  workersCitizen: 4,
  workersForeigner: 8,
  ungrouped: 16,
  nobody: 32,
} as const;

/** A non-empty set of outcomes. With a single bit the row is clear. */
export type Possibilities = number;

/** One more than the largest set of outcomes. */
export const POSSIBILITIES = 64;

export const citizenIn = {
  managers: outcome.managersCitizen,
  workers: outcome.workersCitizen,
} as const satisfies Record<Group, number>;

export const foreignerIn = {
  managers: outcome.managersForeigner,
  workers: outcome.workersForeigner,
} as const satisfies Record<Group, number>;

/** Every outcome in which the row counts in a group. */
export const countedIn = {
  managers: citizenIn.managers | foreignerIn.managers,
  workers: citizenIn.workers | foreignerIn.workers,
} as const satisfies Record<Group, number>;

/** Says whether a row has only one possible outcome. */
export function isClear(possibilities: Possibilities): boolean {
  return (possibilities & (possibilities - 1)) === 0;
}

/** Says whether a row can turn out in one of these ways. */
export function may(possibilities: Possibilities, outcomes: number): boolean {
  return (possibilities & outcomes) !== 0;
}

/** Says whether a row certainly turns out in one of these ways. */
export function must(possibilities: Possibilities, outcomes: number): boolean {
  return (possibilities & ~outcomes) === 0;
}

/** Each set is asked about again and again, and there are few. */
const outcomesOfSets: (readonly number[])[] = [];

/** The single outcomes of a set. */
export function outcomesOf(possibilities: Possibilities): readonly number[] {
  return (outcomesOfSets[possibilities] ??= Object.values(outcome).filter((bit) => may(possibilities, bit)));
}
