import { pane } from "../../i18n/pane";
import { findingsTexts } from "../../i18n/findings";
import { planTexts } from "../../i18n/plan";
import { useSay } from "../speech";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { NameOptions } from "../parts/name-options";
import { ShortForm } from "../parts/short-form";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

/** The preselected scenario and all to choose from. */
export type ScenariosOffered = { readonly scenario: string; readonly scenarios: readonly string[] };

type Props = ScenariosOffered & {
  /** Resolves once the outcome is known; the form stays open until then. */
  readonly onPut: (scenario: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks for the scenario that a remedy is added to. */
export function AddToPlanForm({ scenario: initial, scenarios, onPut, onClose }: Props) {
  const styles = useStyles();
  const sayPlan = useSay(planTexts);
  const sayPane = useSay(pane);
  const sayFinding = useSay(findingsTexts);
  const [scenario, setScenario] = useState(initial);
  const listId = useId();
  return (
    <ShortForm
      label={sayPlan("ways.put")}
      submit={sayPlan("ways.put")}
      busy={sayFinding("writing")}
      cancel={sayPane("cancel")}
      onSubmit={() => onPut(scenario.trim())}
      onClose={onClose}
    >
      <Field label={sayPlan("ways.put.ask")} hint={sayPlan("field.scenario.hint")}>
        <Input
          className={styles.input}
          list={listId}
          maxLength={60}
          value={scenario}
          onChange={(_, { value }) => setScenario(value)}
        />
      </Field>
      <NameOptions id={listId} names={scenarios} />
    </ShortForm>
  );
}
