import { useRef, useState } from "react";
import { errorCode } from "./error-code";
import { type SheetTrial, trySheet } from "./sheet-steps";
import { trials } from "./trials";
import { useStore } from "../../store/use-store";

export type SheetTrialState =
  | { readonly kind: "none" | "trying" | "protected" }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "done"; readonly trial: SheetTrial };

/** Tries the formulas, on request, on a sheet that is added and then deleted. */
export function useSheetTrial(sheetName: string) {
  const { verbs } = useStore();
  const [state, setState] = useState<SheetTrialState>({ kind: "none" });
  const isTrying = useRef(false);
  const start = async () => {
    if (isTrying.current) return;
    isTrying.current = true;
    setState({ kind: "trying" });
    try {
      const result = await verbs.onScratchSheet(sheetName, (sheetId) => trySheet(verbs, sheetId, trials));
      setState(result.ran ? { kind: "done", trial: result.outcome } : { kind: result.reason });
    } catch (error) {
      setState({ kind: "failed", code: errorCode(error) });
    } finally {
      isTrying.current = false;
    }
  };
  return { state, start };
}
