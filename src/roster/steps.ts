/** Work in steps: each says how many rows are done, the last one gives the result. */
export type Steps<Result> = Generator<number, Result, void>;

/** Does all steps without a pause. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
