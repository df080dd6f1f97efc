import { vacancyTexts } from "../../../i18n/vacancies";
import { rulesTexts } from "../../../i18n/rules";
import { useSay } from "../../speech";
import { Body1, Caption1, Caption1Strong } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  DismissCircleFilled,
  DocumentTextRegular,
  PersonQuestionMarkRegular,
  QuestionCircleFilled,
  SubtractCircleRegular,
} from "@fluentui/react-icons";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { filingChecklist, type StepState } from "../../../roster/vacancies/filing-checklist";
import type { Look } from "../../parts/verdict-look";
import { VerdictIcon } from "../../parts/verdict-icon";
import { ReportButton } from "../../report/report-button";
import { SourceLinks } from "../../law-words/source-links";
import { explainStep } from "../../../sentences/explain-vacancy";
import { confidenceWords } from "../../../sentences/confidence-words";
import { checklist, type WrittenVacancies } from "./written-sheets";
import { Row, Stack } from "../../parts/stack";

const looks: Readonly<Record<StepState, Look>> = {
  done: { Icon: CheckmarkCircleFilled, tone: "good" },
  missing: { Icon: DismissCircleFilled, tone: "bad" },
  unclear: { Icon: QuestionCircleFilled, tone: "open" },
  to_confirm: { Icon: PersonQuestionMarkRegular, tone: "plain" },
  not_needed: { Icon: SubtractCircleRegular, tone: "plain" },
};

type Props = {
  readonly vacancy: VacancyCheck;
  readonly written: WrittenVacancies;
};

/** All steps of the filing with their status, source and confidence, and a button that writes them to a sheet. */
export function ChecklistSteps({ vacancy, written }: Props) {
  const sayRule = useSay(rulesTexts);
  const sayVacancy = useSay(vacancyTexts);
  return (
    <>
      <Stack as="ul">
        {filingChecklist(vacancy).map(({ id, state, sources, ...known }) => (
          <Row as="li" align="start" key={id} data-step={id} data-state={state}>
            <VerdictIcon look={looks[state]} size={20} />
            <Stack gap="none">
              <Body1>{explainStep(id, vacancy.posted ?? vacancy.filing.day, sayVacancy)}</Body1>
              <Caption1>
                <Caption1Strong>{sayVacancy(`state.${state}`)}</Caption1Strong>
                {" · "}
                {confidenceWords(known, sayRule)}
              </Caption1>
              <SourceLinks ids={sources} isInRow />
            </Stack>
          </Row>
        ))}
      </Stack>
      <ReportButton
        label={sayVacancy("button.checklist")}
        icon={<DocumentTextRegular />}
        sheet={checklist(vacancy, written)}
      />
    </>
  );
}
