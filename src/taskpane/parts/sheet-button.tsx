import { Button, type ButtonProps, Caption1, Spinner } from "@fluentui/react-components";
import { type SheetTask, useSheetTask } from "./use-sheet-task";
import { Stack } from "./stack";

type Props = {
  readonly label: string;
  readonly icon: NonNullable<ButtonProps["icon"]>;
  readonly task: SheetTask;
};

/** A button that adds a sheet to the workbook, and its outcome. */
export function SheetButton({ label, icon, task }: Props) {
  const { words, isBusy, start } = useSheetTask(task);
  return (
    <Stack gap="XS" isNarrow>
      <Button
        size="small"
        icon={isBusy ? <Spinner size="extra-tiny" aria-hidden /> : icon}
        disabledFocusable={isBusy}
        onClick={() => void start()}
      >
        {label}
      </Button>
      <div aria-live="polite">{words !== "" && <Caption1 block>{words}</Caption1>}</div>
    </Stack>
  );
}
