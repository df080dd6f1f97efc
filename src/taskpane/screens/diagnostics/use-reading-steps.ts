import { useEffect, useState } from "react";
import type { ExcelVerbs } from "../../excel-verbs";
import { readingSteps } from "./reading-steps";
import { type Step, tryStep } from "./step";

/** Runs all read-only steps in turn on mounting; returns those done so far. */
export function useReadingSteps(verbs: ExcelVerbs): readonly Step[] {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  useEffect(() => {
    let isShown = true;
    const tryAll = async () => {
      setSteps([]);
      for (const { name, run } of readingSteps) {
        const step = await tryStep(name, () => run(verbs));
        if (!isShown) return;
        setSteps((done) => [...done, step]);
      }
    };
    void tryAll();
    return () => {
      isShown = false;
    };
  }, [verbs]);
  return steps;
}
