import {
  Body1,
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  OverlayDrawer,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Share } from "../../roster/judgement/account-share";
import type { ExcelVerbs } from "../excel-verbs";
import { rowSentences } from "./account-words";
import { arithmeticRows } from "../../account/check/proof-rows";
import { AccountRows } from "./account-rows";
import { LawTab } from "./law-tab";
import { PeopleTab } from "./people-tab";
import { useProofSpeech } from "../proof-speech";
import type { ProofTarget } from "../store/proof-target";
import type { Proven } from "./proven";
import { useProofVoices } from "./use-proof-voices";

const tabs = ["people", "arithmetic", "law"] as const;

const useStyles = makeStyles({
  // The width of the window would reach under its scrollbar. Beside that the shadow, which comes with the movement, would
  // be a line.
  drawer: { width: "100%", "--shadow64": "none" },
  header: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0` },
  title: { flexDirection: "row-reverse", justifyContent: "flex-end" },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
  },
});

type Props = {
  readonly proven: Proven | null;
  /** The account could not be made. */
  readonly isFailed: boolean;
  readonly target: ProofTarget;
  readonly onClose: () => void;
  readonly goTo: ExcelVerbs["goTo"];
};

/** The whole proof of an answer over the pane: people, arithmetic, law. */
export function ProofDrawer({ proven, isFailed, target, onClose, goTo }: Props) {
  const styles = useStyles();
  const speech = useProofSpeech();
  const voices = useProofVoices();
  const { sayProof: say } = speech;
  const [tab, setTab] = useState<(typeof tabs)[number]>("people");
  const [isGoFailed, setGoFailed] = useState(false);

  const go = (row: number) => {
    if (!proven) return;
    const { sheet, judged } = proven;
    const { name, surname, citizenship = 0 } = judged.layout.columns;
    setGoFailed(false);
    goTo(sheet.id, sheet.row + row, sheet.column + (name ?? surname ?? citizenship)).catch(() =>
      setGoFailed(true),
    );
  };

  return (
    <OverlayDrawer
      open
      size="full"
      position="end"
      className={styles.drawer}
      aria-label={say("title")}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <DrawerHeader className={styles.header}>
        <DrawerHeaderTitle
          className={styles.title}
          heading={{ as: "h1" }}
          action={
            <Button
              appearance="subtle"
              icon={<ArrowLeft20Regular />}
              aria-label={say("back")}
              title={say("back")}
              onClick={onClose}
            />
          }
        >
          {say("title")}
        </DrawerHeaderTitle>
        <TabList size="small" selectedValue={tab} onTabSelect={(_, { value }) => setTab(value as typeof tab)}>
          {tabs.map((each) => (
            <Tab key={each} value={each}>
              {say(`tab.${each}`)}
            </Tab>
          ))}
        </TabList>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        {!proven && !isFailed && <Body1>{say("rows.busy")}</Body1>}
        {proven && target.kind === "row" && tab === "people" && (
          <MessageBar layout="multiline">
            <MessageBarBody>{rowSentences(proven, target.row, speech).join(" ")}</MessageBarBody>
          </MessageBar>
        )}
        <div aria-live="assertive">
          {isFailed && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{say("rows.failed")}</MessageBarBody>
            </MessageBar>
          )}
          {isGoFailed && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{say("go.failed")}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {proven && tab === "people" && <PeopleTab proven={proven} first={firstShare(target)} onGo={go} />}
        {proven && tab === "arithmetic" && <AccountRows rows={arithmeticRows(proven.check, voices)} />}
        {proven && tab === "law" && <LawTab check={proven.check} />}
      </DrawerBody>
    </OverlayDrawer>
  );
}

function firstShare(target: ProofTarget): Share {
  return target.kind === "share" ? target.share : "all";
}
