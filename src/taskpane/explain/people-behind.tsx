import { checkTexts } from "../../i18n/check";
import { useSay } from "../speech";
import { Body1 } from "@fluentui/react-components";
import { useState } from "react";
import { ProofTab, type ProofTabName, ProofTabs } from "../proof/proof-tabs";
import type { RosterBehind } from "./roster-behind";
import { useProvenBehind } from "./use-explained";
import { Stack } from "../parts/stack";
import { PartTitle } from "../parts/text";
import { functionsTexts } from "../../i18n/functions";

/** The people, arithmetic and law behind a formula's result, in the same form as the proof of a check. */
export function PeopleBehind({ behind }: { readonly behind: RosterBehind }) {
  const say = useSay(functionsTexts);
  const sayAnswer = useSay(checkTexts);
  const [tab, setTab] = useState<ProofTabName>("people");
  const proven = useProvenBehind(behind);
  return (
    <Stack as="section">
      <PartTitle as="h2">{say("explained.people")}</PartTitle>
      {proven === undefined && <Body1>{sayAnswer("rows.busy")}</Body1>}
      {proven === null && <Body1>{say("explained.people.unread")}</Body1>}
      {proven && <ProofTabs tab={tab} onTab={setTab} />}
      {proven && <ProofTab tab={tab} proven={proven} first="all" />}
    </Stack>
  );
}
