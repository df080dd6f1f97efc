import { useMemo, useState } from "react";
import type { Share } from "../../roster/judgement/account-share";

/** What the proof is asked about: the people behind a number, one row of the sheet (from 0), or everything. */
export type ProofTarget =
  | { readonly kind: "share"; readonly share: Share }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "whole" };

/** The proof as it stands beside the check: closed, or open at what it was asked about. */
export type ProofState = {
  readonly target: ProofTarget | null;
  readonly open: (target: ProofTarget) => void;
  readonly close: () => void;
};

export function useProof(): ProofState {
  const [target, open] = useState<ProofTarget | null>(null);
  return useMemo(() => ({ target, open, close: () => open(null) }), [target]);
}
