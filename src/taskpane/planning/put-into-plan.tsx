import { planTexts } from "../../i18n/plan";
import { useSay } from "../speech";
import { Button, Caption1, Field, Input, makeStyles } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { unnamedIn } from "../../roster/remedies/plan-of-remedy";
import type { Way } from "../../roster/remedies/remedy";
import { NameOptions } from "../parts/name-options";
import { ShortForm } from "../parts/short-form";
import { type PlanRead, SCENARIOS } from "./plan-columns";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
});

type Props = {
  readonly way: Way;
  /** The actions as a sentence. */
  readonly actions: string;
  readonly rowName: (row: number) => number;
  /** Null until the form is requested. */
  readonly offered: ScenariosOffered | null;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Resolves to false if nothing was written. */
  readonly onPut: (scenario: string) => Promise<boolean>;
};

/** Adds a set of actions to a scenario of the plan, or says why that is impossible. */
export function PutIntoPlan({ way, actions, rowName, offered, onOpen, onClose, onPut }: Props) {
  const sayPlan = useSay(planTexts);
  const place = useRef<HTMLDivElement>(null);
  // A staffing plan has no action for withdrawing or postponing an application.
  if (way.postpone.length > 0) return <Caption1 block>{sayPlan("ways.applications")}</Caption1>;
  const unnamed = unnamedIn(way);
  if (unnamed !== null)
    return <Caption1 block>{sayPlan("ways.unnamed", { row: rowName(unnamed) })}</Caption1>;
  const close = () => {
    onClose();
    place.current?.querySelector("button")?.focus();
  };
  return (
    <>
      <div ref={place}>
        <Button
          size="small"
          aria-expanded={offered !== null}
          aria-label={sayPlan("ways.put.label", { way: actions })}
          onClick={offered === null ? onOpen : onClose}
        >
          {sayPlan("ways.put")}
        </Button>
      </div>
      {offered && (
        <AddToPlanForm
          {...offered}
          onPut={async (scenario) => {
            if (await onPut(scenario)) close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}

/** The preselected scenario and all to choose from. */
export type ScenariosOffered = { readonly scenario: string; readonly scenarios: readonly string[] };

type FormProps = ScenariosOffered & {
  /** Resolves once the outcome is known; the form stays open until then. */
  readonly onPut: (scenario: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks for the scenario that a remedy is added to. */
function AddToPlanForm({ scenario: initial, scenarios, onPut, onClose }: FormProps) {
  const styles = useStyles();
  const sayPlan = useSay(planTexts);
  const [scenario, setScenario] = useState(initial);
  const listId = useId();
  return (
    <ShortForm
      label={sayPlan("ways.put")}
      submit={sayPlan("ways.put")}
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

/** The scenarios of the plan and the usual ones; preselects the one used last, else a free one. */
export function scenariosOffered(table: PlanRead | null, last: string | null): ScenariosOffered {
  const taken = table?.plan.kind === "plan" ? table.plan.scenarios : [];
  return { scenario: last ?? freeScenario(taken), scenarios: [...new Set([...taken, ...SCENARIOS])] };
}

/** The first letter that is not a scenario yet. */
function freeScenario(taken: readonly string[]): string {
  return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((letter) => !taken.includes(letter)) ?? "";
}
