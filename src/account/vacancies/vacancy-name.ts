import type { SayVacancy } from "../../i18n/vacancies";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import type { ListOnSheet } from "../account";

/** What a vacancy is called: its position, or its row of the sheet. */
export function vacancyName(
  { facts, row }: VacancyCheck,
  sheet: Pick<ListOnSheet, "row">,
  say: SayVacancy,
): string {
  return facts.position === "" ? say("vacancy.unnamed", { row: sheet.row + row + 1 }) : facts.position;
}
