import type { ListsAhead } from "../../../account/forecast/ahead";
import type { ListOnSheet } from "../../../account/account";
import type { VacancyListFound } from "../../../account/forecast/vacancy-list-words";
import type { PlanAnswer } from "../../store/plan/plan-state";

/** The sheets that were looked ahead on, as an account takes them, with the ids by which Excel finds them. */
export function listsAhead({
  roster: { sheet, cells },
  vacancies,
}: Pick<PlanAnswer, "roster" | "vacancies">): ListsAhead<ListOnSheet & { readonly id: string }> {
  return { roster: { ...sheet, cells }, vacancies: vacancies.kind === "read" ? vacancies.sheet : null };
}

/** Whose applications were counted: nobody's where the list was to be looked at by itself. */
export function vacanciesCounted({
  question,
  vacancies,
}: Pick<PlanAnswer, "question" | "vacancies">): VacancyListFound {
  return question.isListAlone && vacancies.kind === "read" ? { kind: "left_out" } : vacancies;
}
