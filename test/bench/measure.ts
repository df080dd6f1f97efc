/** Milliseconds of the fastest of some runs: what the work costs when nothing else disturbs it. */
export function measure(work: () => unknown, runs: number): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
