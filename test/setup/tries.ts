/**
 * How often each property is tried on random input: by `npm test`, and by `npm run test:long`.
 *
 * The few of a commit find what is plainly broken within seconds. They are the same in every run, so that a change
 * is judged by what it changes; the many of the long run are new each time.
 */
const counts = {
  "account of every row": [40, 4_000],
  "answers of a formula": [120, 6_000],
  "blanks as zeros": [60, 20_000],
  "break day": [10, 1_500],
  "citizens and foreigners in a group": [100, 20_000],
  "country in random words": [500, 200_000],
  "damaged workbooks": [120, 10_000],
  "deciding rows": [1_000, 60_000],
  "cells of one place": [200, 10_000],
  "forecast against checks": [30, 1_500],
  "forecast day by day": [6, 60],
  "honest reading of dirty sheets": [100, 20_000],
  "honest reading of tidy sheets": [60, 8_000],
  "one answer for one day": [40, 4_000],
  "one answer for one workbook": [25, 2_000],
  "IIN as a number": [2_000, 200_000],
  "kinds of sheets": [30, 1_000],
  "order of rows": [100, 6_000],
  "people tried beside a list": [60, 4_000],
  "plan as edits of the roster": [30, 2_000],
  "ratio on filing": [30, 1_500],
  "remedies against every way": [20, 600],
  "remedies in every way": [100, 10_000],
  "repeated numbers": [100, 5_000],
  "plain names": [2_000, 200_000],
  "words beside names": [300, 50_000],
  "rows by number": [100, 5_000],
  "requests by a day": [100, 10_000],
  "row with cells typed into it": [400, 300_000],
  "same roster after edits": [50, 4_000],
  "settling an unclear row": [1_000, 60_000],
  "swapped letters": [300, 50_000],
  "totals and headcount": [90, 20_000],
  "transferees in every way": [500, 40_000],
  "verdict in every way": [2_000, 200_000],
  "written sheets": [200, 100_000],
} as const satisfies Record<string, readonly [commit: number, long: number]>;

const COMMIT_SEED = 20_250_901;

/** The options with which fast-check tries a property. */
export function tries(property: keyof typeof counts): { readonly numRuns: number; readonly seed: number } {
  const [commit, long] = counts[property];
  const longSeed = process.env.LONG_RUN_SEED;
  return longSeed === undefined
    ? { numRuns: commit, seed: COMMIT_SEED }
    : { numRuns: long, seed: Number(longSeed) };
}
