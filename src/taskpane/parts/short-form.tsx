import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { FormButtons } from "./form-buttons";
import { InlineForm } from "./inline-form";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

type Props = {
  readonly label: string;
  readonly submit: string;
  /** What the button says while what it began is not done yet; left out where it says the same. */
  readonly busy?: string;
  readonly cancel: string;
  /** Says at which field something is amiss, by its name; otherwise ends when the outcome is known. */
  readonly onSubmit: () => Promise<void> | string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A few fields that are filled in where they were asked for; the first of them has the keyboard's focus. */
export function ShortForm({ label, submit, busy = submit, cancel, onSubmit, onClose, children }: Props) {
  const styles = useStyles();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const start = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const outcome = onSubmit();
    if (typeof outcome === "string") {
      form.current?.querySelector<HTMLElement>(`[name="${outcome}"]`)?.focus();
      return;
    }
    setBusy(true);
    await outcome;
    setBusy(false);
  };
  return (
    <InlineForm label={label} onClose={onClose}>
      <form ref={form} className={styles.form} noValidate onSubmit={(event) => void start(event)}>
        {children}
        <FormButtons {...{ isBusy, cancel, onClose }} submit={isBusy ? busy : submit} />
      </form>
    </InlineForm>
  );
}
