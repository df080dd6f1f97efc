import { pane } from "../../../i18n/pane";
import { useSay } from "../../speech";
import type { ScreenProps } from "../../parts/screen-props";
import { ScreenFrame } from "../../parts/screen-frame";
import { useKept, useStore } from "../../store/use-store";
import { FirstVacancies } from "./first-vacancies";
import { ListProblem } from "./list-problem";
import { keptVacancies } from "../../store/vacancies/kept-vacancies";
import { VacanciesResult } from "./vacancies-result";
import { VacancyBar } from "./vacancy-bar";

/** The check button, followed by the next action for each vacancy and its date. */
export function VacanciesScreen({ check }: ScreenProps) {
  const { verbs } = useStore();
  const sayPane = useSay(pane);
  const [{ sheets }] = useKept(keptVacancies);
  return (
    <ScreenFrame title={sayPane("screen.vacancies")}>
      <VacancyBar />
      {sheets === null && <FirstVacancies insertTemplate={verbs.insertTemplate} />}
      <ListProblem insertTemplate={verbs.insertTemplate} />
      <VacanciesResult ignoring={check.ignoring} />
    </ScreenFrame>
  );
}
