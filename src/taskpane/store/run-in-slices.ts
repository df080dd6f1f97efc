import type { Steps } from "../../roster/steps";
import { pause } from "./pause";

/** Maximum time before the page becomes responsive again; browsers call 50 ms a long task. */
const SLICE_MS = 12;

/**
 * Runs steps in slices with pauses in between, so that the page stays responsive. Work that fits into one slice is
 * finished synchronously. Ends without a result if `isWanted` becomes false.
 */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  onSlice: (done: number) => unknown,
  isWanted: () => boolean,
  onDone: (result: Result) => void,
): Promise<void> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    let done = 0;
    do {
      const step = steps.next();
      if (step.done === true) return onDone(step.value);
      done = step.value;
    } while (performance.now() < until);
    await onSlice(done);
    await pause();
    if (!isWanted()) return;
  }
}
