import { useLayoutEffect, useState } from "react";
import type { Day } from "../../../law/day";
import { inTurns } from "../../store/turns";
import { type AnswerOn, compareDays, type Comparison } from "./compare-days";

type Made = { readonly answerOn: AnswerOn; readonly comparison: Comparison };

/**
 * One roster on two days; null until both are judged. While other days of the same roster are judged, those before
 * stay; those of another roster never do.
 */
export function useComparison(answerOn: AnswerOn, one: Day, other: Day): Comparison | null {
  const [made, setMade] = useState<Made | null>(null);
  useLayoutEffect(() => {
    let isWanted = true;
    void inTurns(
      compareDays(answerOn, one, other),
      () => undefined,
      () => isWanted,
      (comparison) => setMade({ answerOn, comparison }),
    );
    return () => {
      isWanted = false;
    };
  }, [answerOn, one, other]);
  return made?.answerOn === answerOn ? made.comparison : null;
}
