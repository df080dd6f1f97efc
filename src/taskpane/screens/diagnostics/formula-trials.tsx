import { Body1, Button, Caption1, Spinner } from "@fluentui/react-components";
import { BeakerRegular } from "@fluentui/react-icons";
import { functionsTexts } from "../../../i18n/functions";
import { useSay } from "../../speech";
import { Part } from "./part";
import { StepList } from "./step-list";
import type { SheetTrialState } from "./use-sheet-trial";
import { FORMULA_NAMESPACE } from "../../../sheet/formula-namespace";
import { Bullets } from "../../parts/stack";

type Props = {
  readonly state: SheetTrialState;
  readonly sheetName: string;
  readonly onStart: () => void;
};

/** Button that tries every formula, what it does to the workbook, and the results. */
export function FormulaTrials({ state, sheetName, onStart }: Props) {
  const say = useSay(functionsTexts);
  const isTrying = state.kind === "trying";
  const formulas = state.kind === "done" ? state.trial.formulas : [];
  const wrong = formulas.filter(({ problem }) => problem !== null);

  const words = (): string => {
    switch (state.kind) {
      case "none":
        return "";
      case "trying":
        return say("diagnostics.formulas.trying");
      case "protected":
        return say("diagnostics.formulas.protected");
      case "failed":
        return say("diagnostics.formulas.failed", { sheet: sheetName });
      case "done":
        return say("diagnostics.formulas.done", {
          right: formulas.length - wrong.length,
          total: formulas.length,
        });
    }
  };

  return (
    <Part title={say("diagnostics.formulas.title")}>
      <Caption1>{say("diagnostics.formulas.about")}</Caption1>
      <div>
        <Button
          size="small"
          icon={isTrying ? <Spinner size="extra-tiny" aria-hidden /> : <BeakerRegular />}
          disabledFocusable={isTrying}
          onClick={onStart}
        >
          {say("diagnostics.formulas.try")}
        </Button>
      </div>
      <div aria-live="polite">{state.kind !== "none" && <Body1>{words()}</Body1>}</div>
      {wrong.length > 0 && (
        <Bullets>
          {wrong.map(({ id, problem }) => (
            <li key={id}>
              <Caption1 lang="en">{`${FORMULA_NAMESPACE}.${id}: ${problem ?? ""}`}</Caption1>
            </li>
          ))}
        </Bullets>
      )}
      {state.kind === "done" && <StepList steps={state.trial.steps} />}
    </Part>
  );
}
