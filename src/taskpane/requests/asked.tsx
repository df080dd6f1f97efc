import type { CheckState } from "../store/check/use-check";
import { useLanguage } from "../speech";
import { templateTask } from "../template/template-task";
import { AskedReport } from "./asked-report";
import { AskedRow } from "./asked-row";
import { AskedStep } from "./asked-step";
import { SheetMessage } from "./sheet-message";
import type { AskedRequest } from "./use-pane-requests";
import { useStore } from "../store/use-store";
import { useEffect } from "react";
import type { FormulaAt } from "../../excel/formula-at";
import { ExplainDrawer } from "../explain/explain-drawer";

export type AskedProps = {
  readonly asked: AskedRequest;
  readonly check: CheckState;
};

/** Performs what a command requests beyond the check, once, and shows the outcome. */
export function Asked(props: AskedProps) {
  const language = useLanguage();
  const { verbs } = useStore();
  const { asked } = props;
  switch (asked.kind) {
    case "template":
      return <SheetMessage task={templateTask(language, verbs.insertTemplate)} asked={asked} />;
    case "report":
      return <AskedReport {...props} />;
    case "who":
      return asked.formula ? <AskedCell {...props} formula={asked.formula} /> : <AskedRow {...props} />;
    case "next":
    case "previous":
    case "back":
      return <AskedStep {...props} step={asked.kind} />;
  }
}

type AskedCellProps = Pick<AskedProps, "asked"> & { readonly formula: FormulaAt };

/** Explains the formula behind the selected cell. */
function AskedCell({ asked: { done, dismiss, selected }, formula }: AskedCellProps) {
  const { clock } = useStore();
  useEffect(done, [done]);
  const { row, column } = selected?.area ?? formula;
  return (
    <ExplainDrawer formula={formula} selected={{ row, column }} today={clock.today()} onClose={dismiss} />
  );
}
