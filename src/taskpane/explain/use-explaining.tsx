import { type ReactNode, useCallback, useState } from "react";
import type { FormulaAt } from "../../excel/formula-at";
import type { Selection } from "../../excel/selection";
import { late } from "../late";
import { useStore } from "../store/use-store";

/** Includes the code of all formulas, so it is loaded on demand. */
const ExplainDrawer = late(async () => (await import("./explain-drawer")).ExplainDrawer);

type Chosen = {
  readonly formula: FormulaAt;
  readonly selected: { readonly row: number; readonly column: number };
};

export type Explaining = {
  /** Explains our formula behind the first selected cell; returns false if there is none. */
  readonly explain: (cells: Selection | null) => Promise<boolean>;
  /** The drawer that covers the pane during an explanation. */
  readonly drawer: ReactNode;
};

/** Explains formulas of this add-in in a drawer. */
export function useExplaining(): Explaining {
  const { verbs, clock } = useStore();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const explain = useCallback(
    async (cells: Selection | null) => {
      if (cells === null) return false;
      const { row, column } = cells.area;
      const formula = await verbs.formulaAt(cells.sheetId, row, column).catch(() => null);
      if (formula) setChosen({ formula, selected: { row, column } });
      return formula !== null;
    },
    [verbs],
  );
  const drawer = chosen && (
    <ExplainDrawer {...chosen} today={clock.today()} onClose={() => setChosen(null)} />
  );
  return { explain, drawer };
}
