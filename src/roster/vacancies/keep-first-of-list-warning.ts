import type { JudgedVacancy } from "./judge-vacancy";
import type { VacancyFindingCode } from "./vacancy-findings";

/** Keeps a warning about the whole list only at the first vacancy that has it. */
export function keepFirstOfListWarning(vacancies: readonly JudgedVacancy[]): readonly JudgedVacancy[] {
  const ofList: VacancyFindingCode = "office_column_missing";
  const first = vacancies.find(({ remarks }) => remarks.some(({ code }) => code === ofList));
  return vacancies.map((vacancy) =>
    vacancy === first
      ? vacancy
      : { ...vacancy, remarks: vacancy.remarks.filter(({ code }) => code !== ofList) },
  );
}
