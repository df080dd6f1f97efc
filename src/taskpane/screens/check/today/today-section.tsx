import { Lines, Quiet, Title } from "../../../parts/text";
import { useSay } from "../../../speech";
import { Accordion, Body1, Link } from "@fluentui/react-components";
import { useState } from "react";
import { toSettle } from "../../../../account/check/to-settle";
import { askedLines } from "../../../../sentences/explain-asked";
import { remedyGroups, remedyNotes } from "../../../../sentences/remedy-groups";
import { checkTexts } from "../../../../i18n/check";
import { planTexts } from "../../../../i18n/plan";
import { toDotted } from "../../../../law/day";
import { SettleFirst } from "../../../parts/settle-first";
import type { Answer, Snapshot } from "../../../store/check/answer";
import { RemedyItem } from "./remedy-item";
import { RemedyGroupList } from "../../../planning/remedy-group-list";
import { capitalised } from "../../../../i18n/whole-sentence";
import { type TodayRead, useToday } from "./use-today";
import { Stack } from "../../../parts/stack";
import { Toggle } from "../../../parts/toggle";
import { Folded } from "../../../parts/folded";
import { late, soon } from "../../../late";

type Props = {
  readonly answer: Answer;
  readonly reading: Snapshot;
  readonly onPlan: () => void;
};

/** Below the verdict: one number for the day, with applications counted separately, and the smallest remedies. */
export function TodaySection({ answer, reading, onPlan }: Props) {
  const found = useToday(answer, reading);
  if (found === null) return null;
  const { list, withApplications } = found.today;
  const isAnythingToSay = withApplications !== null || list.ways !== null;
  return (
    <>
      {isAnythingToSay && <TodayFound {...{ answer, reading, found, onPlan }} />}
      {list.step.verdict !== "empty" && <ExtraPeopleSection {...{ answer, found }} />}
    </>
  );
}

type FoundProps = Props & { readonly found: TodayRead };

function TodayFound({ answer, reading, found: { today, vacancies }, onPlan }: FoundProps) {
  const say = useSay(planTexts);
  const sayCheck = useSay(checkTexts);
  const { list, withApplications } = today;
  // If the list alone meets the ratio, only the applications need action.
  const [isWith, setWith] = useState(list.ways === null);
  const { ways } = withApplications !== null && isWith ? withApplications : list;
  const title = say("today.title", { day: toDotted(answer.day) });
  const firstVacancyRow = vacancies.kind === "read" ? vacancies.sheet.row : 0;
  const rows = {
    rowName: (row: number) => reading.sheet.row + row + 1,
    vacancyRowName: (row: number) => firstVacancyRow + row + 1,
  };
  const settle = answer.result.kind === "check" ? toSettle(answer.result) : null;
  // While the verdict depends on rows, the worst case is not a figure to act on.
  const listed =
    ways === null || settle !== null
      ? []
      : remedyGroups(ways, rows, say).filter(
          ({ key, remedies }) => key !== "exemption" || remedies.length > 0,
        );
  return (
    <Stack as="section" aria-label={title} data-today={isWith ? "with" : "list"}>
      <Title>{title}</Title>
      {withApplications && (
        <>
          <Lines texts={askedLines(withApplications.step, sayCheck)} areSentences />
          <Toggle
            label={say("today.switch")}
            checked={isWith}
            onChange={(_, { checked }) => setWith(checked)}
          />
        </>
      )}
      {settle && <SettleFirst settle={settle} sheet={reading.sheet} />}
      {ways !== null && listed.length > 0 && (
        <>
          <Quiet>{say("today.intro")}</Quiet>
          {listed.map((group) => (
            <RemedyGroupList
              key={`${String(isWith)} ${group.key}`}
              group={group}
              title={
                group.key === "exemption"
                  ? say("today.exemption")
                  : capitalised(say("today.group", { group: sayCheck(`group.${group.key}`) }))
              }
              none={say("today.none")}
            >
              {(shown) => (
                <Accordion collapsible multiple>
                  {shown.map((remedy) => (
                    <RemedyItem
                      key={remedy.sentences[0]}
                      on={ways.on}
                      rowName={rows.rowName}
                      {...{ remedy, title }}
                    />
                  ))}
                </Accordion>
              )}
            </RemedyGroupList>
          ))}
          <Lines texts={[...remedyNotes(listed, ways, say), say("way.no_advice")]} as={Quiet} />
        </>
      )}
      {ways === null && <Body1>{say("way.nothing")}</Body1>}
      <div>
        <Link as="button" onClick={onPlan}>
          {say("today.ahead")}
        </Link>
      </div>
    </Stack>
  );
}

/** Needed only if the user wants to try something. */
const ExtraPeopleForm = late(soon(async () => (await import("./extra-people-form")).ExtraPeopleForm));

type ExtraPeopleProps = { readonly answer: Answer; readonly found: TodayRead };

/** Answers the most frequent follow-up question: can there be more people? */
function ExtraPeopleSection({ answer, found }: ExtraPeopleProps) {
  const say = useSay(planTexts);
  return (
    <Folded title={say("extra.title")}>
      <ExtraPeopleForm answer={answer} found={found} />
    </Folded>
  );
}
