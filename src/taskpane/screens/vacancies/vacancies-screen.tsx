import { pane } from "../../../i18n/pane";
import { useSay } from "../../speech";
import type { ScreenProps } from "../../parts/screen-props";
import { ScreenFrame } from "../../parts/screen-frame";
import { useKept } from "../../store/use-store";
import { ListProblem } from "./list-problem";
import { keptVacancies } from "../../store/vacancies/vacancy-session";
import { VacanciesResult } from "./vacancies-result";
import { vacancyTexts } from "../../../i18n/vacancies";
import { CalendarLtrRegular, EyeRegular, PeopleTeamRegular, TaskListLtrRegular } from "@fluentui/react-icons";
import { PromiseList } from "../../parts/promise-list";
import { VacancyTemplateButton } from "./vacancy-template-button";
import { Stack } from "../../parts/stack";
import { BarNotices } from "../../parts/bar-notices";
import { CheckProgress } from "../../parts/check-progress";
import { AnswerBar } from "../../parts/answer-bar";

/** The check button, followed by the next action for each vacancy and its date. */
export function VacanciesScreen({ check }: ScreenProps) {
  const sayPane = useSay(pane);
  const [{ sheets }] = useKept(keptVacancies);
  return (
    <ScreenFrame title={sayPane("screen.vacancies")}>
      <VacancyBar />
      {sheets === null && <FirstVacancies />}
      <ListProblem />
      <VacanciesResult ignoring={check.ignoring} />
    </ScreenFrame>
  );
}

/** Explains the button before its first use, and offers an empty list. */
function FirstVacancies() {
  const say = useSay(pane);
  const sayVacancy = useSay(vacancyTexts);
  const promises = [
    { Icon: CalendarLtrRegular, text: sayVacancy("first.days") },
    { Icon: TaskListLtrRegular, text: sayVacancy("first.missing") },
    { Icon: PeopleTeamRegular, text: sayVacancy("first.ratio") },
    { Icon: EyeRegular, text: say("first.reading") },
  ];
  return (
    <Stack gap="M">
      <PromiseList promises={promises} />
      <VacancyTemplateButton />
    </Stack>
  );
}

/** The check button, what was checked and when, and whatever prevents a current answer. */
function VacancyBar() {
  const sayVacancy = useSay(vacancyTexts);
  const [{ phase, reading, isStale, isBehind }, vacancies] = useKept(keptVacancies);
  const isBusy = phase.kind === "reading" || phase.kind === "judging";
  return (
    <AnswerBar
      label={sayVacancy("check")}
      isBusy={isBusy}
      onStart={() => void vacancies.check()}
      read={reading && { sheet: reading.sheet.sheet, at: reading.at, isStale }}
    >
      {isBusy && <CheckProgress phase={phase} onCancel={() => vacancies.cancel()} />}
      <BarNotices
        phase={phase}
        behindSince={reading && isBehind ? reading.at : null}
        onRetry={() => void vacancies.check()}
        onAgain={() => void vacancies.check(reading?.sheet.id)}
      />
    </AnswerBar>
  );
}
