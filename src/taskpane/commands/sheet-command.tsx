import type { MessageBarIntent } from "@fluentui/react-components";
import { useEffect, useEffectEvent } from "react";
import { type SheetTask, type SheetTaskState, useSheetTask } from "../parts/use-sheet-task";
import { CommandMessage } from "./command-message";
import type { ReadyCommand } from "./use-commands";

const INTENTS: Readonly<Record<SheetTaskState["kind"], MessageBarIntent>> = {
  none: "info",
  writing: "info",
  written: "success",
  protected: "warning",
  failed: "error",
};

type Props = { readonly task: SheetTask; readonly command: ReadyCommand };

/** Adds a sheet once, on mounting, and shows the outcome. */
export function SheetCommand({ task, command }: Props) {
  const { kind, words, isBusy, start } = useSheetTask(task);
  const begin = useEffectEvent(() => void start().then(command.done));
  useEffect(() => begin(), []);
  return (
    <CommandMessage intent={INTENTS[kind]} text={words} {...(isBusy ? {} : { onDismiss: command.dismiss })} />
  );
}
