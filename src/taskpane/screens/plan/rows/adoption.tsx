import { findingsTexts } from "../../../../i18n/findings";
import { planTexts } from "../../../../i18n/plan";
import { useLanguage, useSay } from "../../../speech";
import { Button } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Notice } from "../../../findings/write-outcome";
import type { Scenario } from "../../../../account/forecast/ahead";
import type { PlanPart } from "../use-go";
import { type PlannedAdoption, adoptionOf } from "./adoption-of";
import { adoptionOutcome } from "./adoption-outcome";
import { AdoptionPreview } from "./adoption-preview";
import { keptPlan } from "../../../store/plan/plan-session";
import { useStore } from "../../../store/use-store";
import { ButtonRow } from "../../../parts/stack";

type Props = PlanPart & { readonly onNotice: (notice: Notice | null) => void };

type Opened = { readonly name: string | null; readonly planned: PlannedAdoption };

/** Writes a scenario into the roster after a preview. */
export function Adoption({ answer, go, onNotice }: Props) {
  const store = useStore();
  const language = useLanguage();
  const sayPlan = useSay(planTexts);
  const sayFinding = useSay(findingsTexts);
  const [opened, setOpened] = useState<Opened | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const { plan: table, roster } = answer;
  const scenarios = answer.scenarios.filter((scenario) => hasRows(scenario));
  // The preview belongs to one reading; in a later one rows may differ.
  const [shownFor, setShownFor] = useState(answer);
  if (shownFor !== answer) {
    setShownFor(answer);
    setOpened(null);
  }
  if (table === null || scenarios.length === 0) return null;

  const prepare = ({ name, answer: scenario }: Scenario, button: HTMLButtonElement) => {
    opener.current = button;
    onNotice(null);
    const planned = adoptionOf(roster, table, scenario, {
      day: store.clock.today(),
      language,
    });
    if (planned) setOpened({ name, planned });
  };
  const close = () => {
    setOpened(null);
    opener.current?.focus();
  };
  const write = async ({ adoption }: PlannedAdoption) => {
    const result = await store.verbs.adoptPlan(adoption).catch(() => null);
    const isTouched = result === null || result.written || result.reason === "changed";
    if (isTouched) {
      const { rows, isMoved } = result?.written ? result : { rows: [], isMoved: true };
      const plan = store.get(keptPlan);
      await plan.rosterWritten(rows, isMoved).catch(() => undefined);
      await plan.planWritten().catch(() => undefined);
    }
    onNotice(adoptionOutcome(result, table, sayPlan, sayFinding));
    close();
  };
  return (
    <>
      <ButtonRow>
        {scenarios.map((scenario) => (
          <Button
            key={scenario.name ?? ""}
            size="small"
            icon={<TableAddRegular />}
            onClick={({ currentTarget }) => prepare(scenario, currentTarget as HTMLButtonElement)}
          >
            {scenario.name === null
              ? sayPlan("adopt.button")
              : sayPlan("adopt.button.label", {
                  scenario: sayPlan("scenario.title", { name: scenario.name }),
                })}
          </Button>
        ))}
      </ButtonRow>
      {opened && (
        <AdoptionPreview
          planned={opened.planned}
          roster={roster}
          go={go}
          onWrite={() => write(opened.planned)}
          onClose={close}
        />
      )}
    </>
  );
}

/** True if the scenario has changes to preview. */
function hasRows({ answer }: Scenario): boolean {
  return answer.planned.edits.length > 0;
}
