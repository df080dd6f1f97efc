import type { Language } from "../../../i18n/language";
import { planTexts } from "../../../i18n/plan";
import { checkTexts } from "../../../i18n/check";
import { pane } from "../../../i18n/pane";
import { speaker } from "../../../i18n/speaker";
import { Lines, Quiet, Title } from "../../parts/text";
import { useLanguage, useSay } from "../../speech";
import { Body1 } from "@fluentui/react-components";
import { employerMeasures, employerName, employerRemarks } from "../../../account/employers/employer-rows";
import { valueText } from "../../../account/value-text";
import { toDotted } from "../../../law/day";
import {
  type EmployerJudgement,
  type EmployersCheck,
  judgeEmployersInSteps,
} from "../../../roster/employers/judge-employers";
import { ScrollTable } from "../../parts/scroll-table";
import type { PlanAnswer } from "../../store/plan/plan-state";
import { VerdictIcon } from "../../parts/verdict-icon";
import { verdictLooks } from "../../parts/verdict-look";
import { useCallback } from "react";
import { useWorkedOut } from "../../store/use-worked-out";
import { Row, Stack } from "../../parts/stack";

/** One line per employer of the roster, worst first; renders nothing if there is only one. */
export function EmployerList({ answer }: { answer: PlanAnswer }) {
  const language = useLanguage();
  const say = useSay(pane);
  const sayAnswer = useSay(checkTexts);
  const sayPlan = useSay(planTexts);
  const measures = employerMeasures(language);
  const check = useEmployers(answer);
  // The verdict above covers an only employer, unless it is unclear whose the listed branches are.
  const isTold = check?.employers.length === 1 && check.employers.every((each) => !each.hasOpenBranches);
  if (check?.employers.length === 0 || isTold) return null;
  const day = toDotted(answer.roster.asked.from);
  return (
    <Stack as="section" aria-label={sayPlan("employers.title")}>
      <Title>{sayPlan("employers.title")}</Title>
      {check === null ? (
        <Body1>{sayPlan("employers.looking")}</Body1>
      ) : (
        <>
          <ScrollTable
            caption={sayPlan("employers.caption", { day })}
            nameHeading={say("screen.employer")}
            columns={[
              { key: "verdict", heading: say("verdict.label") },
              ...measures.map(({ key, heading }) => ({ key, heading })),
            ]}
            rows={check.employers.map((each, index) => ({
              key: index,
              name: employerName(each, sayPlan),
              cells: [
                <Row as="span" gap="XS" key="verdict">
                  <VerdictIcon look={verdictLooks[each.verdict]} size={16} />
                  {sayAnswer(`verdict.${each.verdict}`)}
                </Row>,
                ...measures.map(({ of }) => valueText(of(each), say)),
              ],
            }))}
          />
          <Lines texts={remarks(check.unassigned, check.employers, language)} as={Quiet} />
        </>
      )}
    </Stack>
  );
}

function remarks(
  unassigned: number,
  employers: readonly EmployerJudgement[],
  language: Language,
): readonly string[] {
  const sayPlan = speaker(planTexts, language);
  return [
    ...(unassigned > 0 ? [sayPlan("employers.unassigned", { file: "none", count: unassigned })] : []),
    ...employerRemarks(employers, sayPlan),
    sayPlan("employers.whole"),
  ];
}

/** Each employer of the roster, judged separately; null until done. The previous result stays meanwhile. */
function useEmployers({ employers }: PlanAnswer): EmployersCheck | null {
  const question = employers?.question ?? null;
  const begin = useCallback(() => question && judgeEmployersInSteps(question), [question]);
  const { result } = useWorkedOut("employers", begin);
  return result?.kind === "employers" ? result : null;
}
