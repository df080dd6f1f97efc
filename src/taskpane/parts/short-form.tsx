import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { FormButtons } from "./form-buttons";
import { InlineForm } from "./inline-form";
import { Stack } from "./stack";

type Props = {
  readonly label: string;
  readonly submit: string;
  /** Label of the button while submitting; the same if omitted. */
  readonly busy?: string;
  readonly cancel: string;
  /** Returns the name of an invalid field, or a promise that ends with the outcome. */
  readonly onSubmit: () => Promise<void> | string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A small form that opens in place and focuses its first field. */
export function ShortForm({ label, submit, busy = submit, cancel, onSubmit, onClose, children }: Props) {
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
      <form ref={form} noValidate onSubmit={(event) => void start(event)}>
        <Stack>
          {children}
          <FormButtons {...{ isBusy, cancel, onClose }} submit={isBusy ? busy : submit} />
        </Stack>
      </form>
    </InlineForm>
  );
}
