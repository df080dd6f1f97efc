import { useCallback, useEffect, useState } from "react";
import type { FormulaAt } from "../../excel/formula-at";
import { formulas } from "../formulas/formulas";
import type { Proven } from "../proof/proven";
import { explainFormula, type FormulaExplained } from "./explain-formula";
import { provenInSteps, type RosterBehind } from "./roster-behind";
import { useWorkedOut } from "../store/use-worked-out";
import { useStore } from "../store/use-store";
import { useLanguage } from "../speech";
import type { Day } from "../../law/day";

export type ExplainedState = {
  /** Null until explained. */
  readonly explained: FormulaExplained | null;
  readonly isFailed: boolean;
};

/**
 * Explains a formula, and again when it changes. The previous explanation stays meanwhile, so that the focus is kept.
 */
export function useExplained(
  at: FormulaAt,
  selected: FormulaExplained["selected"],
  today: Day,
): ExplainedState {
  const { verbs } = useStore();
  const language = useLanguage();
  const [state, setState] = useState<ExplainedState>({ explained: null, isFailed: false });
  const { row, column } = selected;
  const explain = useCallback(
    () => explainFormula(at, { row, column }, formulas, verbs, { today, language }),
    [at, row, column, verbs, today, language],
  );
  useEffect(() => {
    let isWanted = true;
    explain().then(
      (explained) => isWanted && setState({ explained, isFailed: false }),
      () => isWanted && setState({ explained: null, isFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [explain]);
  return state;
}

/** The proof behind a result, computed in slices; undefined while computing, null if the sheet cannot be read. */
export function useProvenBehind(behind: RosterBehind): Proven | null | undefined {
  const begin = useCallback(() => provenInSteps(behind), [behind]);
  const { result, isDone, isFailed } = useWorkedOut(behind, begin);
  return isDone || isFailed ? result : undefined;
}
