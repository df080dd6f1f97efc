import { pane } from "../../../i18n/pane";
import { Body1 } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { HostFacts } from "../../../excel/host-facts";
import { functionsTexts } from "../../../i18n/functions";
import { SubPage } from "../../parts/sub-page";
import { useLanguage, useSay } from "../../speech";
import { FormulaTrials } from "./formula-trials";
import { paneFacts } from "./pane-facts";
import { Part } from "./part";
import { readingSteps, useReadingSteps } from "./reading-steps";
import { ReportBox } from "./report-box";
import { reportText } from "./report-text";
import { StepList } from "./step-list";
import { type SheetTrialState, useSheetTrial } from "./use-sheet-trial";
import { useStore } from "../../store/use-store";

type Props = {
  readonly onLeave: () => void;
};

/** What works in this Excel, as a report without personal data that users can copy for support. */
export function DiagnosticsPage({ onLeave }: Props) {
  const { clock } = useStore();
  const language = useLanguage();
  const say = useSay(functionsTexts);
  const sayPane = useSay(pane);
  const host = useHostFacts();
  const reading = useReadingSteps();
  const sheetName = say("diagnostics.sheet.name");
  const { state, start } = useSheetTrial(sheetName);
  const today = clock.today();
  const facts = useMemo(() => paneFacts(language, today), [language, today]);
  const failed = reading.filter(({ problem }) => problem !== null).length;
  const [done, total] = [reading.length, readingSteps.length];

  return (
    <SubPage
      title={sayPane("diagnostics")}
      about={say("diagnostics.about")}
      back={sayPane("back")}
      gap="L"
      onLeave={onLeave}
    >
      <Part title={say("diagnostics.reading.title")}>
        <StepList steps={reading} />
        <div aria-live="polite">
          <Body1>
            {done < total
              ? say("diagnostics.reading.running", { done, total })
              : say("diagnostics.reading.done", { failed })}
          </Body1>
        </div>
      </Part>
      <FormulaTrials state={state} sheetName={sheetName} onStart={() => void start()} />
      {host && <ReportBox report={reportText({ host, pane: facts, reading, sheet: reported(state) })} />}
    </SubPage>
  );
}

/** Host facts are available at once, but the code that reads them is loaded only now. */
function useHostFacts(): HostFacts | null {
  const { hostFacts } = useStore().verbs;
  const [facts, setFacts] = useState<HostFacts | null>(null);
  useEffect(() => {
    void hostFacts().then(setFacts);
  }, [hostFacts]);
  return facts;
}

function reported(state: SheetTrialState) {
  if (state.kind === "done") return state.trial;
  if (state.kind === "failed") return state.code;
  return state.kind === "protected" ? "protected" : null;
}
