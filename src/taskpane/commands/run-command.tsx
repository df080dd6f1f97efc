import type { CheckState } from "../store/check/use-check";
import { useLanguage } from "../speech";
import { templateTask } from "../template/template-task";
import { ReportCommand } from "./report-command";
import { RowCommand } from "./row-command";
import { StepCommand } from "./step-command";
import { SheetCommand } from "./sheet-command";
import type { ReadyCommand } from "./use-commands";
import { useStore } from "../store/use-store";
import { useEffect } from "react";
import type { FormulaAt } from "../../excel/formula-at";
import { ExplainDrawer } from "../explain/explain-drawer";

export type CommandProps = {
  readonly command: ReadyCommand;
  readonly check: CheckState;
};

/** Performs what a command requests beyond the check, once, and shows the outcome. */
export function RunCommand(props: CommandProps) {
  const language = useLanguage();
  const { verbs } = useStore();
  const { command } = props;
  switch (command.kind) {
    case "template":
      return <SheetCommand task={templateTask(language, verbs.insertTemplate)} command={command} />;
    case "report":
      return <ReportCommand {...props} />;
    case "who":
      return command.formula ? (
        <FormulaCommand {...props} formula={command.formula} />
      ) : (
        <RowCommand {...props} />
      );
    case "next":
    case "previous":
    case "back":
      return <StepCommand {...props} step={command.kind} />;
  }
}

type FormulaCommandProps = Pick<CommandProps, "command"> & { readonly formula: FormulaAt };

/** Explains the formula behind the selected cell. */
function FormulaCommand({ command: { done, dismiss, selected }, formula }: FormulaCommandProps) {
  const { clock } = useStore();
  useEffect(done, [done]);
  const { row, column } = selected?.area ?? formula;
  return (
    <ExplainDrawer formula={formula} selected={{ row, column }} today={clock.today()} onClose={dismiss} />
  );
}
