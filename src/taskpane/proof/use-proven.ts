import { useCallback } from "react";
import type { Check } from "../../roster/check";
import { accountInSteps } from "../../roster/judgement/account";
import { isSuperseded, type Judged } from "../../roster/judgement/judge-roster";
import type { Steps } from "../../roster/steps";
import type { Answer, Snapshot } from "../store/answer";
import { useWorkedOut } from "../store/use-worked-out";
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
export function useProven({ judged, result }: Answer, { sheet }: Snapshot): ProvenState {
  const check = result.kind === "check" ? result : null;
  const begin = useCallback(
    () => judged && check && provenInSteps({ judged, check, sheet }),
    [judged, check, sheet],
  );
  // An edit uses the rows up while they are gone through; its own answer comes next.
  const isMissed = () => judged !== null && !isSuperseded(judged);
  const { result: proven, isFailed } = useWorkedOut(sheet.id, begin, isMissed);
  return { proven: judged === null || isFailed ? null : proven, isFailed };
}

type Asked = { readonly judged: Judged; readonly check: Check; readonly sheet: Snapshot["sheet"] };

function* provenInSteps(asked: Asked): Steps<Proven> {
  return { ...asked, account: yield* accountInSteps(asked.judged, asked.check.findings) };
}
