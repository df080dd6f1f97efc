import { planTexts } from "../../../../i18n/plan";
import { Lines } from "../../../parts/lines";
import { useLanguage, useSay } from "../../../speech";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../../../parts/quiet";
import { type ReactNode, useState } from "react";
import {
  cautionSentences,
  explainExemptionRemedy,
  explainRemedy,
  remedyActions,
  remedySteps,
} from "../../../../sentences/explain-remedy";
import { planWords } from "../../../../sentences/explain-plan";
import { groups } from "../../../../law/category";
import type { Way } from "../../../../roster/remedies/remedy";
import { toDotted } from "../../../../law/day";
import { NoticeBar } from "../../../findings/notice-bar";
import { listsAhead } from "../lists-ahead";
import type { PlanPart } from "../use-go";
import { rowNames } from "../../../../account/forecast/row-names";
import { remedyToPlanRows } from "../../../planning/remedy-to-plan-rows";
import { PutIntoPlan, scenariosOffered, type ScenariosOffered } from "../../../planning/put-into-plan";
import { keptPlan } from "../../../store/plan/plan-session";
import { useStore } from "../../../store/use-store";
import { usePlanWriting } from "../../../planning/use-plan-writing";
import { type RemedySection, remedySections } from "../../../../account/forecast/remedy-sections";
import { useSentenceStyle } from "../../../parts/sentence-style";
import { PlainList, Stack } from "../../../parts/stack";
import { PartTitle, Title } from "../../../parts/title";
import { FirstItems } from "../../../parts/first-items";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalL, listStyleType: "disc" },
});

const SHOWN = 3;

/**
 * The smallest sets of actions that restore the ratio, each with its arithmetic and a form that adds it to the plan.
 */
export function RemedyList({ answer }: Pick<PlanPart, "answer">) {
  const store = useStore();
  const language = useLanguage();
  const sayPlan = useSay(planTexts);
  const { notice, setNotice, add } = usePlanWriting(store.get(keptPlan).planWritten);
  const [last, setLast] = useState<string | null>(null);
  const { plan, ways, result } = answer;
  if (ways === null || result.kind !== "forecast") return null;
  const sections = remedySections(ways, language);
  if (sections.length === 0) return null;
  const names = rowNames(listsAhead(answer), result);
  const put = async (way: Way, scenario: string) => {
    const isWritten = await add(plan, remedyToPlanRows(way, ways.on, scenario, planWords(sayPlan)));
    if (isWritten) setLast(scenario);
    return isWritten;
  };
  const sentencesOf = (way: Way) =>
    "group" in way ? explainRemedy(way, ways, names, sayPlan) : explainExemptionRemedy(way, names, sayPlan);
  /** Ways in a row often differ in whom they name alone; arithmetic and cost are said where they change. */
  const itemOf = (way: Way, index: number, listed: readonly Way[]) => {
    const [actions = "", ...why] = sentencesOf(way);
    const above = listed[index - 1];
    const saidAbove = above ? sentencesOf(above).slice(1) : [];
    return (
      <RemedyItem
        key={remedyActions(way, names, sayPlan)}
        {...{ way, actions }}
        steps={"group" in way ? remedySteps(way, names, sayPlan) : []}
        why={why.join() === saidAbove.join() ? [] : why}
        rowName={names.rowName}
        offered={scenariosOffered(plan, last)}
        onPut={(scenario) => put(way, scenario)}
      />
    );
  };
  return (
    <Stack as="section" aria-label={sayPlan("ways.title")}>
      <Title>{sayPlan("ways.title")}</Title>
      <Quiet>
        {sayPlan("ways.intro", { day: toDotted(ways.on), last: toDotted(ways.last) })}{" "}
        {sayPlan("way.no_advice")}
      </Quiet>
      {sections.map((section) => (
        <Section key={section.key} section={section} itemOf={itemOf} />
      ))}
      {groups.some((group) => ways.isCut[group]) && <Quiet>{sayPlan("way.cut")}</Quiet>}
      {ways.hasUnclear && <Quiet>{sayPlan("way.unclear")}</Quiet>}
      <Lines
        texts={cautionSentences(
          sections.flatMap((section) => section.ways),
          sayPlan,
        )}
        as={Quiet}
      />
      <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
    </Stack>
  );
}

type SectionProps = {
  readonly section: RemedySection;
  readonly itemOf: (way: Way, index: number, listed: readonly Way[]) => ReactNode;
};

function Section({ section, itemOf }: SectionProps) {
  const sayPlan = useSay(planTexts);
  const { key, title, none, ways } = section;
  return (
    <div data-ways={key}>
      <PartTitle>{title}</PartTitle>
      {ways.length === 0 && <Body1>{none}</Body1>}
      <FirstItems items={ways} most={SHOWN} moreWords={(count) => sayPlan("today.more", { count })}>
        {(shown) => <PlainList>{shown.map(itemOf)}</PlainList>}
      </FirstItems>
    </div>
  );
}

type ItemProps = {
  readonly way: Way;
  /** The actions one by one. */
  readonly steps: readonly string[];
  /** What to do. */
  readonly actions: string;
  /** Its arithmetic and its cost in people. */
  readonly why: readonly string[];
  readonly rowName: (row: number) => number;
  readonly offered: ScenariosOffered;
  /** Resolves to false if nothing was written. */
  readonly onPut: (scenario: string) => Promise<boolean>;
};

/** One remedy, with a form that adds it to a scenario of the plan. */
function RemedyItem({ way, steps, actions, why, rowName, offered, onPut }: ItemProps) {
  const styles = useStyles();
  const asSentence = useSentenceStyle();
  const [isOpen, setOpen] = useState(false);
  return (
    // More of them are focused as they come in, whether or not there is a button in them.
    <Stack as="li" gap="XS" className={styles.item} tabIndex={-1}>
      {steps.length > 1 ? (
        <ul className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>
              <Body1 className={asSentence}>{step}</Body1>
            </li>
          ))}
        </ul>
      ) : (
        <Body1>{actions}</Body1>
      )}
      <Lines texts={why} as={Quiet} block haveNumbers />
      <PutIntoPlan
        {...{ way, actions, rowName, onPut }}
        offered={isOpen ? offered : null}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
      />
    </Stack>
  );
}
