import { iso } from "../../../src/law/day";
import {
  checkVacancies,
  type VacanciesCheck,
  type VacanciesQuestion,
} from "../../../src/roster/vacancies/check-vacancies";

/** Headings of a vacancy sheet as people in Kazakhstan write them. */
export const headings = ["Вакансия", "Дата публикации", "Код вакансии", "Центр занятости уведомлён"];

/** The check of a sheet that has to be readable. */
export function checked(
  cells: VacanciesQuestion["cells"],
  day: string,
  more: Omit<VacanciesQuestion, "cells" | "day"> = {},
): VacanciesCheck {
  const answer = checkVacancies({ cells, day: iso(day), ...more });
  if (answer.kind !== "vacancies") throw new Error(JSON.stringify(answer));
  return answer;
}
