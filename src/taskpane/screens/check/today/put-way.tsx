import { planTexts } from "../../../../i18n/plan";
import { useSay } from "../../../speech";
import { useState } from "react";
import { planWords } from "../../../../sentences/explain-plan";
import type { Day } from "../../../../law/day";
import type { Way } from "../../../../roster/remedies/remedy";
import { NoticeBar } from "../../../findings/notice-bar";
import type { PlanRead } from "../../../planning/plan-columns";
import { PutIntoPlan, scenariosOffered } from "../../../planning/put-into-plan";
import { remedyToPlanRows } from "../../../planning/remedy-to-plan-rows";
import { usePlanWriting } from "../../../planning/use-plan-writing";
import { readPlanTable } from "../../../planning/write-plan";
import { useStore } from "../../../store/use-store";

type Props = {
  readonly way: Way;
  /** The actions as a sentence. */
  readonly actions: string;
  /** The first day on which the remedy is to apply. */
  readonly on: Day;
  readonly rowName: (row: number) => number;
};

/** Adds a remedy to the plan, which is read on demand; the notice has an undo button. */
export function PutWay({ way, actions, on, rowName }: Props) {
  const { verbs } = useStore();
  const sayPlan = useSay(planTexts);
  const [plan, setPlan] = useState<{ readonly table: PlanRead | null } | null>(null);
  const { notice, setNotice, add } = usePlanWriting(() => Promise.resolve());
  const open = async () => {
    setNotice(null);
    setPlan({ table: await readPlanTable(verbs).catch(() => null) });
  };
  return (
    <>
      <PutIntoPlan
        {...{ way, actions, rowName }}
        offered={plan && scenariosOffered(plan.table, null)}
        onOpen={() => void open()}
        onClose={() => setPlan(null)}
        onPut={(scenario) =>
          add(plan?.table ?? null, remedyToPlanRows(way, on, scenario, planWords(sayPlan)))
        }
      />
      <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
    </>
  );
}
