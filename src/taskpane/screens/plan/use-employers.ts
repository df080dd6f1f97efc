import { useEffect, useState } from "react";
import { type EmployersCheck, judgeEmployersInSteps } from "../../../roster/employers/judge-employers";
import { inTurns } from "../../store/turns";
import type { PlanAnswer } from "./plan-state";

/** Each employer of the roster judged by itself; null while that is being done. The one before stays until then. */
export function useEmployers({ employers }: PlanAnswer): EmployersCheck | null {
  const [check, setCheck] = useState<EmployersCheck | null>(null);
  const question = employers?.question ?? null;
  useEffect(() => {
    if (question === null) return;
    let isWanted = true;
    void inTurns(
      judgeEmployersInSteps(question),
      () => undefined,
      () => isWanted,
      (judged) => setCheck(judged.kind === "employers" ? judged : null),
    );
    return () => {
      isWanted = false;
    };
  }, [question]);
  return check;
}
