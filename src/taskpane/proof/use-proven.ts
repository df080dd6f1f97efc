import { useCallback } from "react";
import type { Check } from "../../roster/check";
import { accountInSteps } from "../../roster/judgement/account";
import { isSuperseded, type Judged } from "../../roster/judgement/judge-roster";
import type { Steps } from "../../roster/steps";
import type { Answer, Snapshot } from "../store/check/answer";
import { useWorkedOut } from "../store/use-worked-out";
import type { Proven } from "./proven";

/** The account of an answer's rows, or a failure to compute it. */
export type ProvenState = {
  /** Null until computed, and if there is no roster. */
  readonly proven: Proven | null;
  readonly isFailed: boolean;
};

/**
 * Computes the account of an answer's rows. The previous account of the same sheet stays meanwhile, so that the focus
 * is kept.
 */
export function useProven({ judged, result }: Answer, { sheet }: Snapshot): ProvenState {
  const check = result.kind === "check" ? result : null;
  const begin = useCallback(
    () => judged && check && provenInSteps({ judged, check, sheet }),
    [judged, check, sheet],
  );
  // An edit during computation consumes the rows; its own answer follows.
  const isMissed = () => judged !== null && !isSuperseded(judged);
  const { result: proven, isFailed } = useWorkedOut(sheet.id, begin, isMissed);
  return { proven: judged === null || isFailed ? null : proven, isFailed };
}

type Asked = { readonly judged: Judged; readonly check: Check; readonly sheet: Snapshot["sheet"] };

function* provenInSteps(asked: Asked): Steps<Proven> {
  return { ...asked, account: yield* accountInSteps(asked.judged, asked.check.findings) };
}
