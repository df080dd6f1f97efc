import type { ListsAhead } from "../../../account/forecast/ahead";
import type { ListOnSheet } from "../../../account/account";
import type { PlanAnswer } from "./plan-state";

/** The sheets that were looked ahead on, as an account takes them, with the ids by which Excel finds them. */
export function listsAhead({
  roster: { sheet, cells },
  vacancies,
}: Pick<PlanAnswer, "roster" | "vacancies">): ListsAhead<ListOnSheet & { readonly id: string }> {
  return { roster: { ...sheet, cells }, vacancies: vacancies.kind === "read" ? vacancies.sheet : null };
}
