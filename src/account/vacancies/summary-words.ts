import { vacancyTexts } from "../../i18n/vacancies";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { type Day, toDotted } from "../../law/day";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import { isFiled } from "../../roster/vacancies/is-filed";

/** How many vacancies are in which state, in one sentence. */
export function summaryWords(vacancies: readonly VacancyCheck[], day: Day, language: Language): string {
  const sayVacancy = speaker(vacancyTexts, language);
  const stateOf = (each: VacancyCheck) => (isFiled(each) ? "filed" : each.verdict);
  const counts = (["fail", "undecided", "pass", "filed"] as const).flatMap((state) => {
    const count = vacancies.filter((each) => stateOf(each) === state).length;
    return count === 0 ? [] : [sayVacancy(`summary.${state}`, { count })];
  });
  const all = sayVacancy("summary.all", { count: vacancies.length, day: toDotted(day) });
  return counts.length === 0 ? all : `${all}: ${counts.join(", ")}`;
}
