import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = {
  /** What the first button does; null where there is nothing to do. */
  readonly submit: string | null;
  readonly cancel: string;
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  /** The id of what the first button speaks of. */
  readonly describedBy?: string;
  /** The keyboard's focus begins on the first button. */
  readonly takesFocus?: boolean;
  /** Left out where the first button submits the form around it. */
  readonly onSubmit?: () => void;
  readonly onClose: () => void;
};

/** Does what was asked about, or leaves it. */
export function FormButtons(props: Props) {
  const { submit, cancel, isBusy, isDisabled = false, describedBy, takesFocus, onSubmit, onClose } = props;
  const styles = useStyles();
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) own.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  return (
    <div ref={own} className={styles.buttons}>
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
    </div>
  );
}
