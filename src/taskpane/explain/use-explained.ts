import { useCallback, useEffect, useState } from "react";
import type { FormulaAt } from "../../excel/formula-at";
import type { Asker } from "../../functions/host/answer";
import { runInSlices } from "../store/run-in-slices";
import { formulas } from "../formulas/formulas";
import type { Proven } from "../proof/proven";
import { explainFormula, type ExplainVerbs, type FormulaExplained } from "./explain-formula";
import { provenInSteps, type RosterBehind } from "./roster-behind";

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
  verbs: ExplainVerbs,
  { today, language }: Asker,
): ExplainedState {
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
  const [made, setMade] = useState<{ readonly of: RosterBehind; readonly proven: Proven | null } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    runInSlices(
      provenInSteps(behind),
      () => undefined,
      () => isWanted,
      (proven) => isWanted && setMade({ of: behind, proven }),
    ).catch(() => isWanted && setMade({ of: behind, proven: null }));
    return () => {
      isWanted = false;
    };
  }, [behind]);
  return made?.of === behind ? made.proven : undefined;
}
