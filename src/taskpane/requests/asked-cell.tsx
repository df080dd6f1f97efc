import { useEffect } from "react";
import type { FormulaAt } from "../../excel/formula-at";
import { ExplainDrawer } from "../explain/explain-drawer";
import type { AskedProps } from "./asked";

type Props = Pick<AskedProps, "asked" | "verbs" | "clock"> & { readonly formula: FormulaAt };

/** What the formula behind the selected cell answers, and of whom. */
export function AskedCell({ asked: { done, dismiss, selected }, formula, verbs, clock }: Props) {
  useEffect(done, [done]);
  const { row, column } = selected?.area ?? formula;
  return (
    <ExplainDrawer
      formula={formula}
      selected={{ row, column }}
      today={clock.today()}
      verbs={verbs}
      onClose={dismiss}
    />
  );
}
