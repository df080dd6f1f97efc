import { Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { findingsTexts } from "../../i18n/findings";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { ButtonRow, Stack } from "./stack";
import { useSlowHint } from "./use-slow-hint";

const useStyles = makeStyles({
  form: {
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

type Props = {
  readonly label: string;
  /** Label of the first button; null if there is nothing to do. */
  readonly submit: string | null;
  readonly isDisabled?: boolean;
  /** Id of what is only to be confirmed: it describes the first button, which takes the focus. */
  readonly confirms?: string;
  /** Returns the name of an invalid field, or a promise that ends with the outcome. */
  readonly onSubmit: () => Promise<void> | string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A small form that opens in place and focuses its first field; Escape closes it. */
export function ShortForm(props: Props) {
  const { label, submit, isDisabled = false, confirms, onSubmit, onClose, children } = props;
  const styles = useStyles();
  const say = useSay(pane);
  const sayFinding = useSay(findingsTexts);
  const [isBusy, setBusy] = useState(false);
  const isWaiting = useSlowHint(isBusy);
  const form = useRef<HTMLFormElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = confirms === undefined ? form.current?.querySelector<HTMLElement>("input, select") : null;
    (first ?? buttons.current?.querySelector("button"))?.focus();
  }, [confirms]);
  const start = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy || isDisabled) return;
    const outcome = onSubmit();
    if (typeof outcome === "string") {
      form.current?.querySelector<HTMLElement>(`[name="${outcome}"]`)?.focus();
      return;
    }
    setBusy(true);
    await outcome;
    setBusy(false);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div role="group" aria-label={label} data-inline-form className={styles.form} onKeyDown={closeOnEscape}>
      <form ref={form} noValidate onSubmit={(event) => void start(event)}>
        <Stack>
          {children}
          <ButtonRow ref={buttons}>
            {submit !== null && (
              <Button
                type="submit"
                appearance="primary"
                size="small"
                aria-describedby={confirms}
                disabledFocusable={isBusy || isDisabled}
                icon={isBusy ? <Spinner size="extra-tiny" aria-hidden /> : null}
              >
                {isBusy ? sayFinding("writing") : submit}
              </Button>
            )}
            <Button size="small" disabled={isBusy} onClick={onClose}>
              {say("cancel")}
            </Button>
          </ButtonRow>
        </Stack>
        <div aria-live="polite">{isWaiting && <Caption1 block>{say("reading.waits")}</Caption1>}</div>
      </form>
    </div>
  );
}
