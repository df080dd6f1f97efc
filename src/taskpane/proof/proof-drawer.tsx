import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { useLanguage, useSay } from "../speech";
import { Body1 } from "@fluentui/react-components";
import { useState } from "react";
import type { Share } from "../../roster/judgement/account-share";
import type { ExcelVerbs } from "../excel-verbs";
import { FullDrawer } from "../parts/full-drawer";
import { rowSentences } from "./account-words";
import type { ProofTarget } from "../store/check/use-proof";
import { ProofTab, type ProofTabName, ProofTabs } from "./proof-tabs";
import type { Proven } from "./proven";
import { useGoToRow } from "./use-go-to-row";
import { Message } from "../parts/message";

type Props = {
  readonly proven: Proven | null;
  /** True if the account could not be computed. */
  readonly isFailed: boolean;
  readonly target: ProofTarget;
  readonly onClose: () => void;
  readonly goTo: ExcelVerbs["goTo"];
};

/** The full proof of an answer in a drawer: people, arithmetic, law. */
export function ProofDrawer({ proven, isFailed, target, onClose, goTo }: Props) {
  const language = useLanguage();
  const say = useSay(checkTexts);
  const sayPane = useSay(pane);
  const [tab, setTab] = useState<ProofTabName>("people");
  const { isGoFailed, go } = useGoToRow(proven, goTo);

  return (
    <FullDrawer title={say("title")} onClose={onClose} header={<ProofTabs tab={tab} onTab={setTab} />}>
      {!proven && !isFailed && <Body1>{say("rows.busy")}</Body1>}
      {proven && target.kind === "row" && tab === "people" && (
        <Message>{rowSentences(proven, target.row, language).join(" ")}</Message>
      )}
      <div aria-live="assertive">
        {isFailed && <Message intent="error">{say("rows.failed")}</Message>}
        {isGoFailed && <Message intent="error">{sayPane("failure.go")}</Message>}
      </div>
      {proven && <ProofTab tab={tab} proven={proven} first={firstShare(target)} onGo={go} />}
    </FullDrawer>
  );
}

function firstShare(target: ProofTarget): Share {
  return target.kind === "share" ? target.share : "all";
}
