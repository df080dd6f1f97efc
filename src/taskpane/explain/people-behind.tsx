import { checkTexts } from "../../i18n/check";
import { useSay } from "../speech";
import {
  Body1,
  Body1Strong,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { SayFunctions } from "../../i18n/functions";
import type { ExcelVerbs } from "../excel-verbs";
import { ProofTab, type ProofTabName, ProofTabs } from "../proof/proof-tabs";
import { useGoToRow } from "../proof/use-go-to-row";
import type { RosterBehind } from "./roster-behind";
import { useProvenBehind } from "./use-explained";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { display: "block", margin: 0 },
});

type Props = {
  readonly behind: RosterBehind;
  readonly goTo: ExcelVerbs["goTo"];
  readonly say: SayFunctions;
};

/** The people, the arithmetic and the law behind a formula's answer, as the proof of a check shows them. */
export function PeopleBehind({ behind, goTo, say }: Props) {
  const styles = useStyles();
  const sayAnswer = useSay(checkTexts);
  const [tab, setTab] = useState<ProofTabName>("people");
  const proven = useProvenBehind(behind);
  const { isGoFailed, go } = useGoToRow(proven ?? null, goTo);
  return (
    <section className={styles.part}>
      <Body1Strong as="h2" className={styles.title}>
        {say("explained.people")}
      </Body1Strong>
      {proven === undefined && <Body1>{sayAnswer("rows.busy")}</Body1>}
      {proven === null && <Body1>{say("explained.people.unread")}</Body1>}
      <div aria-live="assertive">
        {isGoFailed && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{sayAnswer("go.failed")}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {proven && <ProofTabs tab={tab} onTab={setTab} />}
      {proven && <ProofTab tab={tab} proven={proven} first="all" onGo={go} />}
    </section>
  );
}
