import { Button, Field, Input, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { useFindingsSpeech } from "./findings-speech";
import { InlineForm } from "../parts/inline-form";
import { IGNORED_TABLE } from "../../workbook-model/own-tables";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly label: string;
  /** Ends when it is written down; the form stays until then. */
  readonly onIgnore: (reason: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks why something is to be ignored. The reason may stay blank. */
export function IgnoreForm({ label, onIgnore, onClose }: Props) {
  const styles = useStyles();
  const { sayFinding } = useFindingsSpeech();
  const [reason, setReason] = useState("");
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    await onIgnore(reason.trim());
    setBusy(false);
  };
  return (
    <InlineForm label={label} onClose={onClose}>
      <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <Field label={sayFinding("ignore.reason")} hint={sayFinding("ignore.hint", { table: IGNORED_TABLE })}>
          <Input value={reason} maxLength={1000} onChange={(_, { value }) => setReason(value)} />
        </Field>
        <div className={styles.buttons}>
          <Button
            type="submit"
            appearance="primary"
            size="small"
            disabledFocusable={isBusy}
            icon={isBusy ? <Spinner size="extra-tiny" aria-hidden /> : null}
          >
            {sayFinding("ignore.do")}
          </Button>
          <Button size="small" disabled={isBusy} onClick={onClose}>
            {sayFinding("cancel")}
          </Button>
        </div>
      </form>
    </InlineForm>
  );
}
