import { vacancyTexts } from "../../../i18n/vacancies";
import { pane } from "../../../i18n/pane";
import { useSay } from "../../speech";
import { CalendarLtrRegular, EyeRegular, PeopleTeamRegular, TaskListLtrRegular } from "@fluentui/react-icons";
import type { insertTemplate } from "../../../excel/insert-template";
import { PromiseList } from "../../parts/promise-list";
import { VacancyTemplateButton } from "./vacancy-template-button";
import { Stack } from "../../parts/stack";

/** Explains the button before its first use, and offers an empty list. */
export function FirstVacancies({ insertTemplate: verb }: { insertTemplate: typeof insertTemplate }) {
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
      <VacancyTemplateButton insertTemplate={verb} />
    </Stack>
  );
}
