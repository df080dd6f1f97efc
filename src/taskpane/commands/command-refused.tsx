import { useEffect } from "react";
import { type FindingsKey, findingsTexts } from "../../i18n/findings";
import { useSay } from "../speech";
import { CommandMessage } from "./command-message";
import type { ReadyCommand } from "./use-commands";

type Props = { readonly command: ReadyCommand; readonly why: FindingsKey };

/** Why a command had no effect. */
export function CommandRefused({ command: { done, dismiss }, why }: Props) {
  const sayFinding = useSay(findingsTexts);
  useEffect(done, [done]);
  return <CommandMessage intent="warning" text={sayFinding(why)} onDismiss={dismiss} />;
}
