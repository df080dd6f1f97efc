import type { ScreenProps } from "../../parts/screen-props";
import { ScreenFrame } from "../../parts/screen-frame";
import { FirstVacancies } from "./first-vacancies";
import { ListProblem } from "./list-problem";
import { useVacancies } from "./use-vacancies";
import { VacanciesResult } from "./vacancies-result";
import { VacancyBar } from "./vacancy-bar";
import { useVacancySpeech } from "./vacancy-speech";

/** One button, then what is to be done next for each vacancy, and when. */
export function VacanciesScreen({ verbs, clock, check }: ScreenProps) {
  const { sayScreen } = useVacancySpeech();
  const { state, session } = useVacancies(verbs, clock, check);
  const isFirst = state.sheets === null;
  return (
    <ScreenFrame title={sayScreen("title")}>
      <VacancyBar state={state} session={session} />
      {isFirst && <FirstVacancies insertTemplate={verbs.insertTemplate} />}
      <ListProblem state={state} session={session} insertTemplate={verbs.insertTemplate} />
      <VacanciesResult
        state={state}
        session={session}
        verbs={verbs}
        clock={clock}
        ignoring={check.ignoring}
      />
    </ScreenFrame>
  );
}
