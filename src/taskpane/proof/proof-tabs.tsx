import { checkTexts } from "../../i18n/check";
import { useLanguage, useSay } from "../speech";
import { Tab, TabList } from "@fluentui/react-components";
import { arithmeticRows, lawInForceRows, touchingRows } from "../../account/check/proof-rows";
import type { Share } from "../../roster/judgement/account-share";
import { AccountRows } from "./account-rows";
import { PeopleTab } from "./people-tab";
import type { Proven } from "./proven";
import { toDotted } from "../../law/day";
import type { Check } from "../../roster/check";
import { Stack } from "../parts/stack";
import { PartTitle } from "../parts/text";

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
};

/** One part of a proof: people, arithmetic or law. */
export function ProofTab({ tab, proven, first }: Props) {
  const language = useLanguage();
  switch (tab) {
    case "people":
      return <PeopleTab proven={proven} first={first} />;
    case "arithmetic":
      return <AccountRows rows={arithmeticRows(proven.check, language)} />;
    case "law":
      return <LawTab check={proven.check} />;
  }
}

/** Summaries of the rules in force on the day, and the readings used for disputed points. */
function LawTab({ check }: { check: Check }) {
  const language = useLanguage();
  const say = useSay(checkTexts);
  const sections = [
    { title: say("law.title", { day: toDotted(check.day) }), rows: lawInForceRows(check, language) },
    { title: say("readings.title"), rows: touchingRows(check, language) },
  ];
  return (
    <Stack gap="L">
      {sections.map(({ title, rows }) => (
        <Stack as="section" gap="M" key={title}>
          <PartTitle as="h2">{title}</PartTitle>
          <AccountRows rows={rows} />
        </Stack>
      ))}
    </Stack>
  );
}
