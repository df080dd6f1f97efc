import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { Stack } from "./stack";

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
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A small form that opens in place; Escape closes it. */
export function InlineForm({ label, onClose, children }: Props) {
  const styles = useStyles();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <Stack role="group" aria-label={label} data-inline-form className={styles.form} onKeyDown={closeOnEscape}>
      {children}
    </Stack>
  );
}
