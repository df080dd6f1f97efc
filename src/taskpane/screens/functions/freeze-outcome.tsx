import { Body1 } from "@fluentui/react-components";
import { Message } from "../../parts/message";
import { functionsTexts } from "../../../i18n/functions";
import type { Say } from "../../../i18n/speaker";
import { useSay } from "../../speech";
import type { FreezeState } from "./use-freeze";

/** What happened to the formulas; before any freezing, only a note if there are none. */
export function FreezeOutcome({ state }: { state: FreezeState }) {
  const say = useSay(functionsTexts);
  const sentences = outcome(state, say);
  const isWhole = state.failed === null && (state.result?.changed.length ?? 0) === 0;
  const isKnown = state.result?.spillsKnown ?? true;
  if (sentences.length === 0)
    return state.formulas?.length === 0 ? <Body1>{say("freeze.none")}</Body1> : null;
  return <Message intent={isWhole && isKnown ? "success" : "warning"}>{sentences.join(" ")}</Message>;
}

function outcome(
  { formulas, result, failed }: FreezeState,
  say: Say<typeof functionsTexts>,
): readonly string[] {
  if (failed) return [say(`freeze.failed.${failed}`)];
  if (!result) return [];
  const { frozen, changed, kept, spillsKnown } = result;
  return [
    say("freeze.done.frozen", { count: frozen.length }),
    ...(changed.length > 0 ? [say("freeze.done.changed", { count: changed.length })] : []),
    ...(kept.length > 0 ? [say("freeze.done.kept", { count: kept.length })] : []),
    ...(spillsKnown || frozen.length === 0 ? [] : [say("freeze.done.spills")]),
    ...(formulas?.length === 0 ? [say("freeze.done.clean")] : []),
  ];
}
