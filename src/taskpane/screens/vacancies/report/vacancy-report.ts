import type { CheckedVacancies } from "../../../../account/vacancies/checked-vacancies";
import type { Day } from "../../../../law/day";
import type { VacanciesCheck } from "../../../../roster/vacancies/check-vacancies";
import type { IgnoredNote } from "../../../store/tables/ignored-table";
import { shownVacancies } from "../shown-vacancies";
import type { VacancyAnswer } from "../../../store/vacancies/vacancy-answer";
import type { VacancySnapshot } from "../../../store/vacancies/vacancy-snapshot";

/** The input of a vacancy report. */
export type ReportedVacancies = {
  readonly check: VacanciesCheck;
  readonly answer: VacancyAnswer;
  readonly reading: VacancySnapshot;
  /** Today. */
  readonly writtenOn: Day;
  /** The workbook was edited after it was read. */
  readonly isStale: boolean;
};

/** The check as input of an account, without ignored remarks. */
export function checkedVacancies(
  { check, answer, reading: { sheet } }: ReportedVacancies,
  notes: readonly IgnoredNote[],
): CheckedVacancies {
  const { employer } = answer.settings;
  const { vacancies, ignored } = shownVacancies(check, sheet, notes);
  return {
    ...{ check, vacancies, ignored, list: { ...sheet, cells: answer.cells } },
    chosenHeadings: answer.chosen,
    employer: { kind: employer.kind, smallBusiness: answer.smallBusiness ?? employer.smallBusiness },
  };
}
