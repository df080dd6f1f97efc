import { useMemo, useState } from "react";
import type { Share } from "../../../roster/judgement/account-share";

/** What the proof shows: the people behind a number, one sheet row (zero-based), or everything. */
export type ProofTarget =
  | { readonly kind: "share"; readonly share: Share }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "whole" };

/** The proof drawer: closed, or open at a target. */
export type ProofState = {
  readonly target: ProofTarget | null;
  readonly open: (target: ProofTarget) => void;
  readonly close: () => void;
};

export function useProof(): ProofState {
  const [target, open] = useState<ProofTarget | null>(null);
  return useMemo(() => ({ target, open, close: () => open(null) }), [target]);
}
