import { useEffect } from "react";
import { type CommandsKey, commandsTexts } from "../../i18n/commands";
import { useSay } from "../speech";
import { AskedMessage } from "./asked-message";
import type { AskedRequest } from "./use-pane-requests";

type Props = { readonly asked: AskedRequest; readonly why: CommandsKey };

/** Why nothing came of a command. */
export function Cannot({ asked: { done, dismiss }, why }: Props) {
  const sayCommand = useSay(commandsTexts);
  useEffect(done, [done]);
  return <AskedMessage intent="warning" text={sayCommand(why)} onDismiss={dismiss} />;
}
