import { useLayoutEffect, useState } from "react";
import { accountInSteps } from "../../roster/account";
import type { Answer, Reading } from "../check/answer";
import { inTurns } from "../check/turns";
import type { Proven } from "./proven";

/**
 * The account of an answer's rows; null until it is made, and where there is no roster. While the account of a later
 * answer about the same sheet is made, the one before stays, and with it the keyboard's focus.
 */
export function useProven(answer: Answer, { sheet }: Reading): Proven | null {
  const [made, setMade] = useState<Proven | null>(null);
  useLayoutEffect(() => {
    const { judged, result } = answer;
    if (judged === null || result.kind !== "check") return;
    let isWanted = true;
    const steps = accountInSteps(judged, result.findings);
    inTurns(
      steps,
      () => undefined,
      () => isWanted,
      (account) => setMade({ check: result, judged, account, sheet }),
      // An edit uses the rows up while they are gone through; its own answer comes next.
    ).catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [answer, sheet]);
  return answer.judged !== null && made?.sheet.id === sheet.id ? made : null;
}
