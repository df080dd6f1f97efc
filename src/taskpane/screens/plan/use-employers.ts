import { useEffect, useState } from "react";
import { type EmployersCheck, judgeEmployersInSteps } from "../../../roster/employers/judge-employers";
import { inTurns } from "../../store/turns";
import type { PlanAnswer } from "./plan-state";

/** Each employer of the roster judged by itself; null while that is being done. The one before stays until then. */
export function useEmployers({ roster, employers }: PlanAnswer): EmployersCheck | null {
  const [check, setCheck] = useState<EmployersCheck | null>(null);
  const { cells, asked } = roster;
  const table = employers?.table ?? null;
  useEffect(() => {
    let isWanted = true;
    const { from, employer, readings, chosenHeadings } = asked;
    const steps = judgeEmployersInSteps({
      ...{ cells, day: from },
      ...(employer && { employer }),
      ...(readings && { readings }),
      ...(chosenHeadings && { chosenHeadings }),
      ...(table && { table: table.cells }),
    });
    void inTurns(
      steps,
      () => undefined,
      () => isWanted,
      (judged) => setCheck(judged.kind === "employers" ? judged : null),
    );
    return () => {
      isWanted = false;
    };
  }, [cells, asked, table]);
  return check;
}
