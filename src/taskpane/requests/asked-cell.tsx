import { useEffect } from "react";
import type { FormulaAt } from "../../excel/formula-at";
import { ExplainDrawer } from "../explain/explain-drawer";
import type { AskedProps } from "./asked";
import { useStore } from "../store/use-store";

type Props = Pick<AskedProps, "asked"> & { readonly formula: FormulaAt };

/** What the formula behind the selected cell answers, and of whom. */
export function AskedCell({ asked: { done, dismiss, selected }, formula }: Props) {
  const { clock } = useStore();
  useEffect(done, [done]);
  const { row, column } = selected?.area ?? formula;
  return (
    <ExplainDrawer formula={formula} selected={{ row, column }} today={clock.today()} onClose={dismiss} />
  );
}
