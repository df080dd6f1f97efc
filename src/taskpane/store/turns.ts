import type { Steps } from "../../roster/steps";

/** The longest the page is kept from its user; a browser calls 50 ms a long task. */
const TURN_MS = 12;

/**
 * Does steps in turns with pauses between them, so that the page goes on answering its user. What takes no longer than
 * one turn is done when this returns. Ends without a result when `isWanted` turns false.
 */
export async function inTurns<Result>(
  steps: Steps<Result>,
  onTurn: (done: number) => unknown,
  isWanted: () => boolean,
  onDone: (result: Result) => void,
): Promise<void> {
  for (;;) {
    const until = performance.now() + TURN_MS;
    let done = 0;
    do {
      const step = steps.next();
      if (step.done === true) return onDone(step.value);
      done = step.value;
    } while (performance.now() < until);
    await onTurn(done);
    await pause();
    if (!isWanted()) return;
  }
}

/** Lets the page paint and listen. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
