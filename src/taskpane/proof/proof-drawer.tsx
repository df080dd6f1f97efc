import { checkTexts } from "../../i18n/check";
import { useLanguage, useSay } from "../speech";
import { Body1 } from "@fluentui/react-components";
import { useState } from "react";
import type { Share } from "../../roster/judgement/account-share";
import { FullDrawer } from "../parts/full-drawer";
import { rowSentences } from "./account-words";
import type { ProofTarget } from "../store/check/use-proof";
import { ProofTab, type ProofTabName, ProofTabs } from "./proof-tabs";
import type { Proven } from "./proven";
import { Message } from "../parts/message";

type Props = {
  readonly proven: Proven | null;
  /** True if the account could not be computed. */
  readonly isFailed: boolean;
  readonly target: ProofTarget;
  readonly onClose: () => void;
};

/** The full proof of an answer in a drawer: people, arithmetic, law. */
export function ProofDrawer({ proven, isFailed, target, onClose }: Props) {
  const language = useLanguage();
  const say = useSay(checkTexts);
  const [tab, setTab] = useState<ProofTabName>("people");

  return (
    <FullDrawer title={say("title")} onClose={onClose} header={<ProofTabs tab={tab} onTab={setTab} />}>
      {!proven && !isFailed && <Body1>{say("rows.busy")}</Body1>}
      {proven && target.kind === "row" && tab === "people" && (
        <Message>{rowSentences(proven, target.row, language).join(" ")}</Message>
      )}
      <div aria-live="assertive">{isFailed && <Message intent="error">{say("rows.failed")}</Message>}</div>
      {proven && <ProofTab tab={tab} proven={proven} first={firstShare(target)} />}
    </FullDrawer>
  );
}

function firstShare(target: ProofTarget): Share {
  return target.kind === "share" ? target.share : "all";
}
