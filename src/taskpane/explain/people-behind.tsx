import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { Body1 } from "@fluentui/react-components";
import { useState } from "react";
import { ProofTab, type ProofTabName, ProofTabs } from "../proof/proof-tabs";
import { useGoToRow } from "../proof/use-go-to-row";
import type { RosterBehind } from "./roster-behind";
import { useProvenBehind } from "./use-explained";
import { Stack } from "../parts/stack";
import { PartTitle } from "../parts/text";
import { Message } from "../parts/message";
import { useStore } from "../store/use-store";
import { functionsTexts } from "../../i18n/functions";

/** The people, arithmetic and law behind a formula's result, in the same form as the proof of a check. */
export function PeopleBehind({ behind }: { readonly behind: RosterBehind }) {
  const { verbs } = useStore();
  const say = useSay(functionsTexts);
  const sayAnswer = useSay(checkTexts);
  const sayPane = useSay(pane);
  const [tab, setTab] = useState<ProofTabName>("people");
  const proven = useProvenBehind(behind);
  const { isGoFailed, go } = useGoToRow(proven ?? null, verbs.goTo);
  return (
    <Stack as="section">
      <PartTitle as="h2">{say("explained.people")}</PartTitle>
      {proven === undefined && <Body1>{sayAnswer("rows.busy")}</Body1>}
      {proven === null && <Body1>{say("explained.people.unread")}</Body1>}
      <div aria-live="assertive">
        {isGoFailed && <Message intent="error">{sayPane("failure.go")}</Message>}
      </div>
      {proven && <ProofTabs tab={tab} onTab={setTab} />}
      {proven && <ProofTab tab={tab} proven={proven} first="all" onGo={go} />}
    </Stack>
  );
}
