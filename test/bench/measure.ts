const LEAST_RUNS = 3;
const LONG_ENOUGH = 400;

/** Milliseconds of the fastest of some runs: what the work costs once it is warm and nothing else disturbs it. */
export function measure(work: () => unknown, mostRuns = Infinity): number {
  let best = Infinity;
  const begin = performance.now();
  for (let run = 0; run < mostRuns && (run < LEAST_RUNS || performance.now() - begin < LONG_ENOUGH); run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
