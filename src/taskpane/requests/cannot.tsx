import { useEffect } from "react";
import { type FindingsKey, findingsTexts } from "../../i18n/findings";
import { useSay } from "../speech";
import { AskedMessage } from "./asked-message";
import type { AskedRequest } from "./use-pane-requests";

type Props = { readonly asked: AskedRequest; readonly why: FindingsKey };

/** Why a command had no effect. */
export function Cannot({ asked: { done, dismiss }, why }: Props) {
  const sayFinding = useSay(findingsTexts);
  useEffect(done, [done]);
  return <AskedMessage intent="warning" text={sayFinding(why)} onDismiss={dismiss} />;
}
