import type { Group } from "../law/category";

/**
 * What one row of a roster counts as: a citizen or a foreigner in one of the two groups, a person in neither, or
 * nobody. Each is a bit, so that the possible outcomes of an unclear row fit one small integer.
 */
export const outcome = {
  managersCitizen: 1,
  managersForeigner: 2,
  workersCitizen: 4,
  workersForeigner: 8,
  ungrouped: 16,
  nobody: 32,
} as const;

/** A non-empty set of outcomes; a single bit means that the row is clear. */
export type Possibilities = number;

/** Exclusive upper bound of `Possibilities`. */
export const POSSIBILITIES = 64;

export const citizenIn = {
  managers: outcome.managersCitizen,
  workers: outcome.workersCitizen,
} as const satisfies Record<Group, number>;

export const foreignerIn = {
  managers: outcome.managersForeigner,
  workers: outcome.workersForeigner,
} as const satisfies Record<Group, number>;

/** The outcomes in which the row counts in a group. */
export const countedIn = {
  managers: citizenIn.managers | foreignerIn.managers,
  workers: citizenIn.workers | foreignerIn.workers,
} as const satisfies Record<Group, number>;

/** Whether a row has a single possible outcome. */
export function isClear(possibilities: Possibilities): boolean {
  return (possibilities & (possibilities - 1)) === 0;
}

/** Whether a row can have one of these outcomes. */
export function may(possibilities: Possibilities, outcomes: number): boolean {
  return (possibilities & outcomes) !== 0;
}

/** Whether a row certainly has one of these outcomes. */
export function must(possibilities: Possibilities, outcomes: number): boolean {
  return (possibilities & ~outcomes) === 0;
}

/** Cached: there are at most 63 sets, and each is needed many times. */
const outcomesOfSets: (readonly number[])[] = [];

/** The single outcomes of a set. */
export function outcomesOf(possibilities: Possibilities): readonly number[] {
  return (outcomesOfSets[possibilities] ??= Object.values(outcome).filter((bit) => may(possibilities, bit)));
}
