import type { ListsAhead } from "../../../account/forecast/ahead";
import type { ListOnSheet } from "../../../account/account";
import type { VacancyListFound } from "../../../account/forecast/vacancy-list-words";
import type { PlanAnswer } from "../../store/plan/plan-state";

/** The sheets behind the forecast, as input of an account, with their Excel ids. */
export function listsAhead({
  roster: { sheet, cells },
  vacancies,
}: Pick<PlanAnswer, "roster" | "vacancies">): ListsAhead<ListOnSheet & { readonly id: string }> {
  return { roster: { ...sheet, cells }, vacancies: vacancies.kind === "read" ? vacancies.sheet : null };
}

/** Which applications were counted; none if the user chose the list alone. */
export function vacanciesCounted({
  question,
  vacancies,
}: Pick<PlanAnswer, "question" | "vacancies">): VacancyListFound {
  return question.isListAlone && vacancies.kind === "read" ? { kind: "left_out" } : vacancies;
}
