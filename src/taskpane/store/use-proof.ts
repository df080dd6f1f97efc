import { useCallback, useMemo, useRef, useState } from "react";
import type { ProofTarget } from "./proof-target";

/** The proof as it stands beside the check: closed, or open at what it was asked about. */
export type ProofState = {
  readonly target: ProofTarget | null;
  readonly open: (target: ProofTarget) => void;
  readonly close: () => void;
};

/** Opens and closes the proof; closed, the keyboard is back where it was. */
export function useProof(): ProofState {
  const [target, setTarget] = useState<ProofTarget | null>(null);
  const cameFrom = useRef<Element | null>(null);
  const open = useCallback((asked: ProofTarget) => {
    cameFrom.current = document.activeElement;
    setTarget(asked);
  }, []);
  const close = useCallback(() => {
    setTarget(null);
    // What is behind the proof can be focused only once the proof is gone.
    setTimeout(() => cameFrom.current instanceof HTMLElement && cameFrom.current.focus());
  }, []);
  return useMemo(() => ({ target, open, close }), [target, open, close]);
}
