import { Lines } from "../../../parts/lines";
import { useSay } from "../../../speech";
import { Body1, Link } from "@fluentui/react-components";
import { Quiet } from "../../../parts/quiet";
import { useState } from "react";
import { toSettle } from "../../../../account/check/to-settle";
import { cautionSentences } from "../../../../sentences/explain-remedy";
import { askedLines } from "../../../../sentences/explain-asked";
import { actLists } from "../../../../sentences/explain-today";
import { checkTexts } from "../../../../i18n/check";
import { planTexts, type SayPlan } from "../../../../i18n/plan";
import { groups } from "../../../../law/category";
import { toDotted } from "../../../../law/day";
import type { Remedies } from "../../../../roster/remedies/remedy";
import { SettleFirst } from "../../../parts/settle-first";
import type { Answer, Snapshot } from "../../../store/check/answer";
import { ActListItems } from "./act-list-items";
import { type TodayRead, useToday } from "./use-today";
import { Stack } from "../../../parts/stack";
import { Toggle } from "../../../parts/toggle";
import { Title } from "../../../parts/title";
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
  const lists = ways === null || settle !== null ? [] : actLists(ways, rows, say, sayCheck);
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
      {ways !== null && lists.length > 0 && (
        <>
          <Quiet>{say("today.intro")}</Quiet>
          {lists.map((each) => (
            <ActListItems
              key={`${String(isWith)} ${each.key}`}
              list={each}
              on={ways.on}
              rowName={rows.rowName}
              {...{ title }}
            />
          ))}
          <Lines texts={notesOf(ways, say)} as={Quiet} />
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

/** Notes that apply to all remedies, shown once. */
function notesOf(ways: Remedies, say: SayPlan): readonly string[] {
  const all = [...groups.flatMap((group) => ways.groups[group]), ...(ways.exemption ?? [])];
  return [
    ...cautionSentences(all, say),
    ...(groups.some((group) => ways.isCut[group]) ? [say("way.cut")] : []),
    ...(ways.hasUnclear ? [say("way.unclear")] : []),
    say("way.no_advice"),
  ];
}

/** Needed only if the user wants to try something. */
const ExtraPeopleForm = late(soon(async () => (await import("./extra-people-form")).ExtraPeopleForm));

type ExtraPeopleProps = { readonly answer: Answer; readonly found: TodayRead };

/** Answers the most frequent follow-up question: can there be more people? */
function ExtraPeopleSection({ answer, found }: ExtraPeopleProps) {
  const say = useSay(planTexts);
  return (
    <Folded title={say("today.further")}>
      <ExtraPeopleForm answer={answer} found={found} />
    </Folded>
  );
}
