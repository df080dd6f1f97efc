import { useCallback, useEffect, useRef, useState } from "react";
import type { FreezeResult } from "../../../excel/freeze-formulas";
import type { KzFormula } from "../../../excel/kz-formula";
import type { ExcelVerbs } from "../../excel-verbs";

export type FreezeState = {
  readonly phase: "looking" | "freezing" | "ready";
  /** What is in the workbook now; null before it was looked at, and where that failed. */
  readonly formulas: readonly KzFormula[] | null;
  /** What the last freezing did; null before one, and where it stopped before its end. */
  readonly result: FreezeResult<KzFormula> | null;
  readonly failed: "look" | "freeze" | null;
};

const beginning: FreezeState = { phase: "looking", formulas: null, result: null, failed: null };

/** The formulas that can be replaced, those that can give no answer among them where a text takes its place. */
export function canBeFrozen(formulas: readonly KzFormula[], withUnanswered: boolean): readonly KzFormula[] {
  return formulas.filter(
    ({ obstacle }) => obstacle === null || (withUnanswered && obstacle === "unanswered"),
  );
}

/** The formulas of the workbook, and the way of replacing them; after that the workbook is looked at again. */
export function useFreeze({ findFormulas, freezeFormulas }: ExcelVerbs) {
  const [state, setState] = useState(beginning);
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

  /** With a text for answers that cannot be given, formulas that say so are replaced by it. */
  const freeze = (unanswered: string | null) =>
    alone(async () => {
      const free = canBeFrozen(state.formulas ?? [], unanswered !== null);
      setState({ ...state, phase: "freezing", result: null, failed: null });
      try {
        const result = await freezeFormulas(free, unanswered);
        await look({ result, failed: null });
      } catch {
        await look({ result: null, failed: "freeze" });
      }
    });

  return { state, lookAgain, freeze };
}
