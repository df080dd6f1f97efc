import { planTexts } from "../../../../i18n/plan";
import { Lines, Quiet, Title, useSentenceStyle } from "../../../parts/text";
import { useSay } from "../../../speech";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type ExplainedRemedy, remedyGroups, remedyNotes } from "../../../../sentences/remedy-groups";
import { RemedyGroupList } from "../../../planning/remedy-group-list";
import { capitalised } from "../../../../i18n/whole-sentence";
import { answers } from "../../../../i18n/answers";
import { planWords } from "../../../../sentences/explain-plan";
import type { Way } from "../../../../roster/remedies/remedy";
import { toDotted } from "../../../../law/day";
import { NoticeBar } from "../../../findings/notice-bar";
import { listsAhead } from "../lists-ahead";
import { WAYS_BACK } from "../outlook-card";
import type { PlanPart } from "../use-go";
import { rowNames } from "../../../../account/forecast/row-names";
import { remedyToPlanRows } from "../../../planning/remedy-to-plan-rows";
import { PutIntoPlan, scenariosOffered, type ScenariosOffered } from "../../../planning/put-into-plan";
import { keptPlan } from "../../../store/plan/plan-session";
import { useStore } from "../../../store/use-store";
import { usePlanWriting } from "../../../planning/use-plan-writing";
import { Bullets, PlainList, Stack } from "../../../parts/stack";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

/**
 * The smallest sets of actions that restore the ratio, each with its arithmetic and a form that adds it to the plan.
 */
export function RemedyList({ answer }: Pick<PlanPart, "answer">) {
  const store = useStore();
  const sayAnswer = useSay(answers);
  const sayPlan = useSay(planTexts);
  const { notice, setNotice, add } = usePlanWriting(store.get(keptPlan).planWritten);
  const [last, setLast] = useState<string | null>(null);
  const { plan, ways, result } = answer;
  if (ways === null || result.kind !== "forecast") return null;
  const names = rowNames(listsAhead(answer), result);
  const listed = remedyGroups(ways, names, sayPlan);
  if (listed.length === 0) return null;
  const put = async (way: Way, scenario: string) => {
    const isWritten = await add(plan, remedyToPlanRows(way, ways.on, scenario, planWords(sayPlan)));
    if (isWritten) setLast(scenario);
    return isWritten;
  };
  return (
    <Stack as="section" id={WAYS_BACK} tabIndex={-1} aria-label={sayPlan("ways.title")}>
      <Title>{sayPlan("ways.title")}</Title>
      <Quiet>
        {sayPlan("ways.intro", { day: toDotted(ways.on), last: toDotted(ways.last) })}{" "}
        {sayPlan("way.no_advice")}
      </Quiet>
      {listed.map((group) => (
        <RemedyGroupList
          key={group.key}
          group={group}
          title={
            group.key === "exemption"
              ? sayPlan("ways.exemption")
              : capitalised(sayAnswer(`group.${group.key}`))
          }
          none={sayPlan(group.key === "exemption" ? "way.exemption.none" : "ways.none")}
        >
          {(shown) => (
            <PlainList>
              {shown.map((remedy, index) => (
                <RemedyItem
                  key={remedy.sentences[0]}
                  remedy={remedy}
                  above={shown[index - 1] ?? null}
                  rowName={names.rowName}
                  offered={scenariosOffered(plan, last)}
                  onPut={(scenario) => put(remedy.way, scenario)}
                />
              ))}
            </PlainList>
          )}
        </RemedyGroupList>
      ))}
      <Lines texts={remedyNotes(listed, ways, sayPlan)} as={Quiet} />
      <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
    </Stack>
  );
}

type ItemProps = {
  readonly remedy: ExplainedRemedy;
  /** Remedies in a row often differ only in whom they name; arithmetic and cost are shown where they change. */
  readonly above: ExplainedRemedy | null;
  readonly rowName: (row: number) => number;
  readonly offered: ScenariosOffered;
  /** Resolves to false if nothing was written. */
  readonly onPut: (scenario: string) => Promise<boolean>;
};

/** One remedy, with a form that adds it to a scenario of the plan. */
function RemedyItem({ remedy, above, rowName, offered, onPut }: ItemProps) {
  const styles = useStyles();
  const asSentence = useSentenceStyle();
  const [isOpen, setOpen] = useState(false);
  const { way, steps, sentences } = remedy;
  const [actions = "", ...why] = sentences;
  const isSaidAbove = above?.sentences.slice(1).join() === why.join();
  return (
    // More of them are focused as they come in, whether or not there is a button in them.
    <Stack as="li" gap="XS" className={styles.item} tabIndex={-1}>
      {steps.length > 1 ? (
        <Bullets>
          {steps.map((step) => (
            <li key={step}>
              <Body1 className={asSentence}>{step}</Body1>
            </li>
          ))}
        </Bullets>
      ) : (
        <Body1>{actions}</Body1>
      )}
      {!isSaidAbove && <Lines texts={why} as={Quiet} block haveNumbers />}
      <PutIntoPlan
        {...{ way, actions, rowName, onPut }}
        offered={isOpen ? offered : null}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
      />
    </Stack>
  );
}
