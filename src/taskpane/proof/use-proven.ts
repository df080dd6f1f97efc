import { useLayoutEffect, useState } from "react";
import { accountInSteps } from "../../roster/judgement/account";
import type { Judged } from "../../roster/judgement/judge-roster";
import type { Answer, Snapshot } from "../store/answer";
import { inTurns } from "../store/turns";
import { isSuperseded } from "../store/superseded";
import type { Proven } from "./proven";

/** The account of an answer's rows, or that making it failed. */
export type ProvenState = {
  /** Null until it is made, and where there is no roster. */
  readonly proven: Proven | null;
  readonly isFailed: boolean;
};

/**
 * Accounts for the rows of an answer. While the account of a later answer about the same sheet is made, the one before
 * stays, and with it the keyboard's focus.
 */
export function useProven(answer: Answer, { sheet }: Snapshot): ProvenState {
  const [made, setMade] = useState<Proven | null>(null);
  const [failed, setFailed] = useState<Judged | null>(null);
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
    ).catch(() => {
      // An edit uses the rows up while they are gone through; its own answer comes next.
      if (isWanted && !isSuperseded(judged)) setFailed(judged);
    });
    return () => {
      isWanted = false;
    };
  }, [answer, sheet]);
  const isFailed = failed !== null && failed === answer.judged;
  const isMade = answer.judged !== null && !isFailed && made?.sheet.id === sheet.id;
  return { proven: isMade ? made : null, isFailed };
}
