const LEAST_RUNS = 3;
const LONG_ENOUGH = 400;
/** Work of several seconds is warm long before its end, and is not repeated. */
const TOO_LONG = 3000;

/** Milliseconds of the fastest of some runs: what the work costs once it is warm and nothing else disturbs it. */
export function measure(work: () => unknown): number {
  return measureInTurns([work])[0] as number;
}

/** The same for works that are compared: they take turns, so that whatever disturbs one disturbs the others too. */
export function measureInTurns(works: readonly (() => unknown)[]): readonly number[] {
  const best = works.map(() => Infinity);
  let spent = 0;
  for (let run = 0; spent < works.length * (run < LEAST_RUNS ? TOO_LONG : LONG_ENOUGH); run++)
    works.forEach((work, turn) => {
      const start = performance.now();
      work();
      const taken = performance.now() - start;
      best[turn] = Math.min(best[turn] as number, taken);
      spent += taken;
    });
  return best;
}

/** To three digits behind the point, which is more than any run repeats. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
