/**
 * Work done in steps, so that a page stays responsive in between. Yields the number of rows done, and returns the
 * result. Most functions named `…InSteps` have a twin without the suffix that runs them to the end.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** Runs all steps without a pause. */
export function runToEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
