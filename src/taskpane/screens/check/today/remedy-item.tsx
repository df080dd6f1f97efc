import { planTexts } from "../../../../i18n/plan";
import { CopyButton } from "../../../parts/copy-button";
import { DetailItem } from "../../../parts/detail-item";
import { Lines, Quiet } from "../../../parts/text";
import { useSay } from "../../../speech";
import { useState } from "react";
import { planWords } from "../../../../sentences/explain-plan";
import type { ExplainedRemedy } from "../../../../sentences/remedy-groups";
import type { Day } from "../../../../law/day";
import { NoticeBar } from "../../../findings/notice-bar";
import type { PlanRead } from "../../../planning/plan-columns";
import { PutIntoPlan, scenariosOffered } from "../../../planning/put-into-plan";
import { remedyToPlanRows } from "../../../planning/remedy-to-plan-rows";
import { usePlanWriting } from "../../../planning/use-plan-writing";
import { readPlanTable } from "../../../planning/write-plan";
import { useStore } from "../../../store/use-store";

type Props = {
  readonly remedy: ExplainedRemedy;
  /** The purpose of the remedy; copied text begins with it. */
  readonly title: string;
  /** The first day on which it is to apply. */
  readonly on: Day;
  readonly rowName: (row: number) => number;
};

/** A remedy that expands to show its arithmetic, and can be copied as text and added to the plan. */
export function RemedyItem({ remedy, title, on, rowName }: Props) {
  const { verbs } = useStore();
  const say = useSay(planTexts);
  // The plan is read once it is needed.
  const [plan, setPlan] = useState<{ readonly table: PlanRead | null } | null>(null);
  const { notice, setNotice, add } = usePlanWriting(() => Promise.resolve());
  const { way, sentences } = remedy;
  const [actions = "", ...why] = sentences;
  const open = async () => {
    setNotice(null);
    setPlan({ table: await readPlanTable(verbs).catch(() => null) });
  };
  return (
    <DetailItem value={actions} title={actions}>
      <Lines texts={why} as={Quiet} block haveNumbers />
      <CopyButton label={say("today.copy")} text={[`${title}. ${actions}`, ...why].join("\n")} />
      <PutIntoPlan
        {...{ way, actions, rowName }}
        offered={plan && scenariosOffered(plan.table, null)}
        onOpen={() => void open()}
        onClose={() => setPlan(null)}
        onPut={(scenario) => add(plan?.table ?? null, remedyToPlanRows(way, on, scenario, planWords(say)))}
      />
      <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
    </DetailItem>
  );
}
