import { checkTexts } from "../../i18n/check";
import { useSay, useLanguage } from "../speech";
import { Tab, TabList } from "@fluentui/react-components";
import { arithmeticRows } from "../../account/check/proof-rows";
import type { Share } from "../../roster/judgement/account-share";
import { AccountRows } from "./account-rows";
import { LawTab } from "./law-tab";
import { PeopleTab } from "./people-tab";
import type { Proven } from "./proven";

const tabs = ["people", "arithmetic", "law"] as const;

export type ProofTabName = (typeof tabs)[number];

type TabsProps = { readonly tab: ProofTabName; readonly onTab: (tab: ProofTabName) => void };

/** Tabs for the parts of a proof. */
export function ProofTabs({ tab, onTab }: TabsProps) {
  const say = useSay(checkTexts);
  return (
    <TabList size="small" selectedValue={tab} onTabSelect={(_, { value }) => onTab(value as ProofTabName)}>
      {tabs.map((each) => (
        <Tab key={each} value={each}>
          {say(`tab.${each}`)}
        </Tab>
      ))}
    </TabList>
  );
}

type Props = {
  readonly tab: ProofTabName;
  readonly proven: Proven;
  /** The share shown first. */
  readonly first: Share;
  readonly onGo: (row: number) => void;
};

/** One part of a proof: people, arithmetic or law. */
export function ProofTab({ tab, proven, first, onGo }: Props) {
  const language = useLanguage();
  switch (tab) {
    case "people":
      return <PeopleTab proven={proven} first={first} onGo={onGo} />;
    case "arithmetic":
      return <AccountRows rows={arithmeticRows(proven.check, language)} />;
    case "law":
      return <LawTab check={proven.check} />;
  }
}
