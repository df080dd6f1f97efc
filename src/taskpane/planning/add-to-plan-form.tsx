import { Button, Field, Input, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { InlineForm } from "../parts/inline-form";
import { usePlanningSpeech } from "./planning-speech";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "100%" },
});

/** The scenario that is offered first, and those to choose from. */
export type ScenariosOffered = { readonly scenario: string; readonly scenarios: readonly string[] };

type Props = ScenariosOffered & {
  /** Ends when the outcome is known; the form stays until then. */
  readonly onPut: (scenario: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks into which scenario a way back is put. */
export function AddToPlanForm({ scenario: initial, scenarios, onPut, onClose }: Props) {
  const styles = useStyles();
  const { sayRows } = usePlanningSpeech();
  const [scenario, setScenario] = useState(initial);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const listId = useId();
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    await onPut(scenario.trim());
    setBusy(false);
  };
  return (
    <InlineForm label={sayRows("ways.put")} onClose={onClose}>
      <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <Field label={sayRows("ways.put.ask")} hint={sayRows("field.scenario.hint")}>
          <Input
            className={styles.input}
            list={listId}
            maxLength={60}
            value={scenario}
            onChange={(_, { value }) => setScenario(value)}
          />
        </Field>
        <datalist id={listId}>
          {scenarios.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <div className={styles.buttons}>
          <Button
            type="submit"
            appearance="primary"
            size="small"
            disabledFocusable={isBusy}
            icon={isBusy ? <Spinner size="extra-tiny" aria-hidden /> : null}
          >
            {sayRows(isBusy ? "saving" : "ways.put")}
          </Button>
          <Button size="small" disabled={isBusy} onClick={onClose}>
            {sayRows("cancel")}
          </Button>
        </div>
      </form>
    </InlineForm>
  );
}
