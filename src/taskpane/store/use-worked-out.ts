import { useEffectEvent, useLayoutEffect, useState } from "react";
import type { Steps } from "../../roster/steps";
import { runInSlices } from "./run-in-slices";

export type WorkedOut<Result> = {
  /** Null until computed. */
  readonly result: Result | null;
  readonly isDone: boolean;
  readonly isFailed: boolean;
};

type Begin<Result> = () => Steps<Result> | Promise<Steps<Result>> | null;

/**
 * Computes something in slices while mounted. `begin` must be a memoised callback: when it changes, the computation
 * restarts, and the previous result for the same `about` stays until then.
 */
export function useWorkedOut<Result>(
  about: unknown,
  begin: Begin<Result>,
  /** Whether a failure still matters. */
  isFailureRelevant: () => boolean = always,
): WorkedOut<Result> {
  const [made, setMade] = useState<{ readonly about: unknown; readonly result: Result } | null>(null);
  const [failed, setFailed] = useState<{ readonly begin: Begin<Result> } | null>(null);
  const isFailure = useEffectEvent(isFailureRelevant);
  useLayoutEffect(() => {
    let isWanted = true;
    const work = (steps: Steps<Result>) =>
      runInSlices(
        steps,
        () => undefined,
        () => isWanted,
        (result) => isWanted && setMade({ about, result }),
      );
    const steps = begin();
    const worked =
      steps instanceof Promise
        ? steps.then((ready) => (isWanted ? work(ready) : undefined))
        : steps && work(steps);
    worked?.catch(() => isWanted && isFailure() && setFailed({ begin }));
    return () => {
      isWanted = false;
    };
  }, [about, begin]);
  const isDone = made !== null && made.about === about;
  return {
    result: isDone ? made.result : null,
    isDone,
    isFailed: failed?.begin === begin,
  };
}

function always(): boolean {
  return true;
}
