import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import {
  cautionSentences,
  explainExemptionRemedy,
  explainRemedy,
  remedyActions,
} from "../../../../i18n/explain-remedy";
import { planWords } from "../../../../i18n/explain-plan";
import { groups } from "../../../../law/category";
import { toDotted } from "../../../../law/day";
import { NoticeBar } from "../../../findings/notice-bar";
import { useTitleStyles } from "../../../parts/title-styles";
import { listsAhead } from "../lists-ahead";
import type { PlanAnswer, PlanPartProps } from "../plan-state";
import { rowNames } from "../../../../account/forecast/row-names";
import { SCENARIOS } from "../rows/plan-columns";
import { useRowsSpeech } from "../rows/rows-speech";
import { usePlanWriting } from "../rows/use-plan-writing";
import { nameCounts, remedyLabel } from "./remedy-label";
import { RemedyItem } from "./remedy-item";
import { remedyToPlanRows } from "./remedy-to-plan-rows";
import {
  type AnyRemedy,
  type RemedySection,
  remedySections,
} from "../../../../account/forecast/remedy-sections";
import { PLAN_TABLE } from "../../../../workbook-model/own-tables";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** More ways at once would hide what stands under them. */
const SHOWN = 3;

/** The smallest sets of actions with which the ratio holds again: the arithmetic of each, and the way into the plan. */
export function RemedyList({ verbs, answer, actions }: PlanPartProps) {
  const styles = useStyles();
  const titles = useTitleStyles();
  const speech = useRowsSpeech();
  const { sayPlan, sayRows } = speech;
  const { notice, setNotice, write } = usePlanWriting({ verbs, answer, actions });
  const [last, setLast] = useState<string | null>(null);
  const { ways, roster, result } = answer;
  const counts = useMemo(() => {
    if (ways === null || result.kind !== "forecast") return new Map<string, number>();
    const all = [...groups.flatMap((group) => ways.groups[group]), ...(ways.exemption ?? [])];
    return nameCounts(all, roster, result.columns);
  }, [ways, roster, result]);
  if (ways === null || result.kind !== "forecast") return null;
  const sections = remedySections(ways, speech);
  if (sections.length === 0) return null;
  const names = rowNames(listsAhead(answer), result);
  const scenarios = scenariosOf(answer);
  const put = async (way: AnyRemedy, scenario: string) => {
    const records = remedyToPlanRows(way, ways.on, scenario, planWords(sayPlan));
    const isWritten = await write(
      { add: records },
      sayRows("written.added", { count: records.length, table: PLAN_TABLE }),
    );
    if (isWritten) setLast(scenario);
    return isWritten;
  };
  const itemOf = (way: AnyRemedy) => {
    const named = remedyLabel(way, roster, result.columns, counts);
    const sentences =
      "group" in way ? explainRemedy(way, ways, names, sayPlan) : explainExemptionRemedy(way, names, sayPlan);
    const isUnnamed = "unnamed" in named;
    return (
      <RemedyItem
        key={remedyActions(way, names, sayPlan)}
        sentences={sentences}
        problem={isUnnamed ? sayRows("ways.unnamed", { row: names.rowName(named.unnamed) }) : null}
        isPlannable={way.postpone.length === 0}
        scenario={last ?? freeScenario(scenarios)}
        scenarios={[...new Set([...scenarios, ...SCENARIOS])]}
        onPut={async (scenario) => !isUnnamed && put(named, scenario)}
      />
    );
  };
  return (
    <section className={styles.section} aria-label={sayRows("ways.title")}>
      <Subtitle2 as="h2" className={titles.title}>
        {sayRows("ways.title")}
      </Subtitle2>
      <Caption1 className={styles.quiet}>
        {sayRows("ways.intro", { day: toDotted(ways.on), last: toDotted(ways.last) })}{" "}
        {sayPlan("way.no_advice")}
      </Caption1>
      {groups.some((group) => ways.isCut[group]) && (
        <Caption1 className={styles.quiet}>{sayPlan("way.cut")}</Caption1>
      )}
      {ways.hasUnclear && <Caption1 className={styles.quiet}>{sayPlan("way.unclear")}</Caption1>}
      {cautionSentences(
        sections.flatMap((section) => section.ways),
        sayPlan,
      ).map((caution) => (
        <Caption1 key={caution} className={styles.quiet}>
          {caution}
        </Caption1>
      ))}
      {sections.map((section) => (
        <Section key={section.key} section={section} itemOf={itemOf} />
      ))}
      <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
    </section>
  );
}

function Section({ section, itemOf }: { section: RemedySection; itemOf: (way: AnyRemedy) => ReactNode }) {
  const styles = useStyles();
  const titles = useTitleStyles();
  const { sayRows } = useRowsSpeech();
  const [isAll, setAll] = useState(false);
  const { key, title, none, ways } = section;
  const shown = isAll ? ways : ways.slice(0, SHOWN);
  return (
    <div data-ways={key}>
      <Body1Strong as="h3" className={titles.title}>
        {title}
      </Body1Strong>
      {ways.length === 0 && <Body1>{none}</Body1>}
      <ul className={styles.list}>{shown.map(itemOf)}</ul>
      {shown.length < ways.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {sayRows("ways.more", { count: ways.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

function scenariosOf({ plan }: PlanAnswer): readonly string[] {
  return plan?.plan.kind === "plan" ? plan.plan.scenarios : [];
}

/** The first letter that no scenario has. */
function freeScenario(taken: readonly string[]): string {
  return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((letter) => !taken.includes(letter)) ?? "";
}
