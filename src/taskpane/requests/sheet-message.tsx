import type { MessageBarIntent } from "@fluentui/react-components";
import { useEffect, useEffectEvent } from "react";
import type { SheetTask } from "../parts/sheet-task";
import { type SheetTaskState, useSheetTask } from "../parts/use-sheet-task";
import { AskedMessage } from "./asked-message";
import type { AskedRequest } from "./use-pane-requests";

const INTENTS: Readonly<Record<SheetTaskState["kind"], MessageBarIntent>> = {
  none: "info",
  writing: "info",
  written: "success",
  protected: "warning",
  failed: "error",
};

type Props = { readonly task: SheetTask; readonly asked: AskedRequest };

/** Adds a sheet once, on mounting, and shows the outcome. */
export function SheetMessage({ task, asked }: Props) {
  const { kind, words, isBusy, start } = useSheetTask(task);
  const begin = useEffectEvent(() => void start().then(asked.done));
  useEffect(() => begin(), []);
  return (
    <AskedMessage intent={INTENTS[kind]} text={words} {...(isBusy ? {} : { onDismiss: asked.dismiss })} />
  );
}
