import { makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import type { GroupJudgement } from "../../domain/verdict";
import { groups } from "../../law/category";
import type { Check } from "../../roster/check";
import { useSpeech } from "../speech";
import { BarLegend } from "./bar-legend";
import { GroupBar } from "./group-bar";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  // While an exemption holds no colour may look like an alarm.
  quiet: { filter: "grayscale(1)", "@media (forced-colors: active)": { filter: "none" } },
  title: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Both groups, drawn to the same width and with the same words. */
export function GroupBars({ check }: { check: Check }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const shown: readonly GroupJudgement[] = groups.map((group) => check.groups[group]);
  const isExempt = check.verdict === "exempt";
  if (check.verdict === "empty") return null;
  return (
    <section className={mergeClasses(styles.groups, isExempt && styles.quiet)} data-quiet={isExempt}>
      <Subtitle2 as="h2" className={styles.title}>
        {say("groups.title")}
      </Subtitle2>
      {groups.map((group) => (
        <GroupBar key={group} group={group} judgement={check.groups[group]} isExempt={isExempt} />
      ))}
      <BarLegend hasUnclear={shown.some(({ unclear }) => unclear > 0)} />
    </section>
  );
}
