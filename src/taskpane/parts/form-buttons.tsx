import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { ButtonRow } from "./stack";

type Props = {
  /** Label of the first button; null for none. */
  readonly submit: string | null;
  readonly cancel: string;
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  /** Id of the element that describes the first button. */
  readonly describedBy?: string;
  /** Focuses the first button on opening. */
  readonly takesFocus?: boolean;
  /** Omit if the first button submits the surrounding form. */
  readonly onSubmit?: () => void;
  readonly onClose: () => void;
};

/** Submit and cancel buttons. */
export function FormButtons(props: Props) {
  const { submit, cancel, isBusy, isDisabled = false, describedBy, takesFocus, onSubmit, onClose } = props;
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) own.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  return (
    <ButtonRow ref={own}>
      {submit !== null && (
        <Button
          type={onSubmit ? "button" : "submit"}
          appearance="primary"
          size="small"
          {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
          disabledFocusable={isBusy || isDisabled}
          icon={isBusy ? <Spinner size="extra-tiny" aria-hidden /> : null}
          onClick={onSubmit}
        >
          {submit}
        </Button>
      )}
      <Button size="small" disabled={isBusy} onClick={onClose}>
        {cancel}
      </Button>
    </ButtonRow>
  );
}
