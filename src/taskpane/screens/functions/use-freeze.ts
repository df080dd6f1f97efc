import { useCallback, useEffect, useRef, useState } from "react";
import type { FreezeResult } from "../../../excel/freeze-formulas";
import type { KzFormula } from "../../../excel/kz-formula";
import { useStore } from "../../store/use-store";

export type FreezeState = {
  readonly phase: "looking" | "freezing" | "ready";
  /** The workbook's formulas; null until searched, and if that failed. */
  readonly formulas: readonly KzFormula[] | null;
  /** The result of the last freezing; null before one, and if it failed midway. */
  readonly result: FreezeResult<KzFormula> | null;
  readonly failed: "look" | "freeze" | null;
};

const initialState: FreezeState = { phase: "looking", formulas: null, result: null, failed: null };

/** The formulas that can be replaced; includes those without a result if they are replaced by a text. */
export function canBeFrozen(formulas: readonly KzFormula[], withUnanswered: boolean): readonly KzFormula[] {
  return formulas.filter(
    ({ obstacle }) => obstacle === null || (withUnanswered && obstacle === "unanswered"),
  );
}

/** The workbook's formulas and a function that replaces them; afterwards the workbook is searched again. */
export function useFreeze() {
  const { findFormulas, freezeFormulas } = useStore().verbs;
  const [state, setState] = useState(initialState);
  const isBusy = useRef(false);

  const look = useCallback(
    async (after: Pick<FreezeState, "result" | "failed">) => {
      setState((before) => ({ ...before, ...after, phase: "looking" }));
      try {
        const formulas = await findFormulas();
        setState({ ...after, phase: "ready", formulas });
      } catch {
        setState({ ...after, phase: "ready", formulas: null, failed: after.failed ?? "look" });
      }
    },
    [findFormulas],
  );

  const alone = useCallback(async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    await work();
    isBusy.current = false;
  }, []);

  const lookAgain = useCallback(() => alone(() => look({ result: null, failed: null })), [alone, look]);

  useEffect(() => void lookAgain(), [lookAgain]);

  /** `unanswered` is the text that replaces formulas without a result; null leaves those alone. */
  const freeze = (unanswered: string | null) =>
    alone(async () => {
      const replaceable = canBeFrozen(state.formulas ?? [], unanswered !== null);
      setState({ ...state, phase: "freezing", result: null, failed: null });
      try {
        const result = await freezeFormulas(replaceable, unanswered);
        await look({ result, failed: null });
      } catch {
        await look({ result: null, failed: "freeze" });
      }
    });

  return { state, lookAgain, freeze };
}
