import { vacancyTexts } from "../../../i18n/vacancies";
import { useSay } from "../../speech";
import { BarNotices } from "../../parts/bar-notices";
import { CheckProgress } from "../../parts/check-progress";
import { useKept } from "../../store/use-store";
import { keptVacancies } from "../../store/vacancies/kept-vacancies";
import { AnswerBar } from "../../parts/answer-bar";

/** The check button, what was checked and when, and whatever prevents a current answer. */
export function VacancyBar() {
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
