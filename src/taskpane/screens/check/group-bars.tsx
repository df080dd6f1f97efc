import { pane } from "../../../i18n/pane";
import { makeStyles, mergeClasses, Subtitle2 } from "@fluentui/react-components";
import { groups } from "../../../law/category";
import type { Share } from "../../../roster/judgement/account-share";
import type { Check } from "../../../roster/check";
import { useSay } from "../../speech";
import { GroupBar } from "./group-bar";
import { Stack } from "../../parts/stack";

const useStyles = makeStyles({
  // While an exemption applies, no colour may look like an alarm.
  quiet: { filter: "grayscale(1)", "@media (forced-colors: active)": { filter: "none" } },
  title: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

type Props = { readonly check: Check; readonly onWho: (share: Share) => void };

/** Both groups with bars of the same width; every number links to the people behind it. */
export function GroupBars({ check, onWho }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const isExempt = check.verdict === "exempt";
  if (check.verdict === "empty") return null;
  return (
    <Stack as="section" gap="L" className={mergeClasses(isExempt && styles.quiet)} data-quiet={isExempt}>
      <Subtitle2 as="h2" className={styles.title}>
        {say("groups.title")}
      </Subtitle2>
      {groups.map((group) => (
        <GroupBar
          key={group}
          group={group}
          judgement={check.groups[group]}
          counted={check.countedAsCitizens[group]}
          isExempt={isExempt}
          onWho={onWho}
        />
      ))}
    </Stack>
  );
}
