import type { Day } from "../../law/day";
import type { Cells } from "../../sheet/cell";
import type { VacancyLayout } from "../table/vacancy-layout";
import { readVacancy } from "./read-vacancy";
import type { VacancyDays } from "./vacancy-days";
import type { VacancyFacts } from "./vacancy-facts";
import { vacancyRows } from "./vacancy-rows";

/** Reads all vacancies of a list without drawing conclusions. */
export function readVacancies(
  cells: Cells,
  layout: VacancyLayout,
  { dayIn }: VacancyDays,
  asOf: Day,
): readonly VacancyFacts[] {
  return vacancyRows(cells, layout).map(({ row, calledOff }) => {
    const facts = readVacancy(cells[row] ?? [], row, layout.columns, dayIn, asOf);
    return { ...facts, calledOff: facts.calledOff ?? calledOff };
  });
}
