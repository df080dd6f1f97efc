export type Run = { readonly from: number; readonly count: number };

/** Groups numbers into runs of consecutive ones, ascending; a run of rows or columns is one request to Excel. */
export function consecutiveRuns(numbers: readonly number[]): Run[] {
  const runs: { from: number; count: number }[] = [];
  for (const number of ascending(numbers)) {
    const run = runs.at(-1);
    if (run && number === run.from + run.count) run.count += 1;
    else runs.push({ from: number, count: 1 });
  }
  return runs;
}

/** The distinct numbers in ascending order. */
export function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
