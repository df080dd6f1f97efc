import { vacancyTexts } from "../../../i18n/vacancies";
import { rulesTexts } from "../../../i18n/rules";
import { useLanguage, useSay } from "../../speech";
import { Body1, Caption1, Caption1Strong, makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  DismissCircle20Filled,
  DocumentTextRegular,
  type FluentIcon,
  PersonQuestionMark20Regular,
  QuestionCircle20Filled,
  SubtractCircle20Regular,
} from "@fluentui/react-icons";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { filingChecklist, type StepState } from "../../../roster/vacancies/filing-checklist";
import { useToneStyles } from "../../parts/tone-styles";
import type { Tone } from "../../parts/verdict-look";
import { SheetButton } from "../../parts/sheet-button";
import { useStore } from "../../store/use-store";
import { SourceLinks } from "../../law-words/source-links";
import { explainStep } from "../../../sentences/explain-vacancy";
import { confidenceWords } from "../../../sentences/confidence-words";
import { checklistTask, type WrittenVacancies } from "./written-sheets";
import { Row, Stack } from "../../parts/stack";

const looks: Readonly<Record<StepState, { readonly Icon: FluentIcon; readonly tone: Tone }>> = {
  done: { Icon: CheckmarkCircle20Filled, tone: "good" },
  missing: { Icon: DismissCircle20Filled, tone: "bad" },
  unclear: { Icon: QuestionCircle20Filled, tone: "open" },
  to_confirm: { Icon: PersonQuestionMark20Regular, tone: "plain" },
  not_needed: { Icon: SubtractCircle20Regular, tone: "plain" },
};

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
});

type Props = {
  readonly vacancy: VacancyCheck;
  readonly written: WrittenVacancies;
};

/** All steps of the filing with their status, source and confidence, and a button that writes them to a sheet. */
export function ChecklistSteps({ vacancy, written }: Props) {
  const { verbs } = useStore();
  const styles = useStyles();
  const tones = useToneStyles();
  const language = useLanguage();
  const sayRule = useSay(rulesTexts);
  const sayVacancy = useSay(vacancyTexts);
  return (
    <>
      <Stack as="ul">
        {filingChecklist(vacancy).map(({ id, state, sources, ...known }) => {
          const { Icon, tone } = looks[state];
          return (
            <Row as="li" align="start" key={id} data-step={id} data-state={state}>
              <Icon className={mergeClasses(styles.icon, tones[tone])} aria-hidden />
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
          );
        })}
      </Stack>
      <SheetButton
        label={sayVacancy("button.checklist")}
        icon={<DocumentTextRegular />}
        task={checklistTask(vacancy, written, language, verbs)}
      />
    </>
  );
}
