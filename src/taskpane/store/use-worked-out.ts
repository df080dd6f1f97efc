import { useEffectEvent, useLayoutEffect, useState } from "react";
import type { Steps } from "../../roster/steps";
import { inTurns } from "./turns";

export type WorkedOut<Result> = {
  /** Null until it is worked out. */
  readonly result: Result | null;
  readonly isFailed: boolean;
};

type Begin<Result> = () => Steps<Result> | Promise<Steps<Result>> | null;

/**
 * What takes many steps, worked out in turns while it is shown. `begin` is a callback of what it rests on: with another
 * one it is worked out anew, and of results about the same thing the one before stays until then.
 */
export function useWorkedOut<Result>(
  about: unknown,
  begin: Begin<Result>,
  /** Whether what failed is still wanted. */
  isMissed: () => boolean = always,
): WorkedOut<Result> {
  const [made, setMade] = useState<{ readonly about: unknown; readonly result: Result } | null>(null);
  const [failed, setFailed] = useState<{ readonly begin: Begin<Result> } | null>(null);
  const isFailure = useEffectEvent(isMissed);
  useLayoutEffect(() => {
    let isWanted = true;
    const work = (steps: Steps<Result>) =>
      inTurns(
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
  return {
    result: made !== null && made.about === about ? made.result : null,
    isFailed: failed?.begin === begin,
  };
}

function always(): boolean {
  return true;
}
