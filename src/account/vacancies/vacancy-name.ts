import type { SayVacancy } from "../../i18n/vacancies";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import type { ListOnSheet } from "../account";

/** The name of a vacancy: its position, or else its row on the sheet. */
export function vacancyName(
  { facts, row }: VacancyCheck,
  sheet: Pick<ListOnSheet, "row">,
  say: SayVacancy,
): string {
  return facts.position === "" ? say("vacancy.unnamed", { row: sheet.row + row + 1 }) : facts.position;
}
