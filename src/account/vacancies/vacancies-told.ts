import type { Employer } from "../../domain/employer";
import type { ChosenVacancyHeadings } from "../../roster/table/vacancy-layout";
import type { VacanciesCheck, VacancyCheck } from "../../roster/vacancies/check-vacancies";
import type { ListOnSheet } from "../account";
import type { IgnoredSaid } from "../finding-rows";
import type { PlacedVacancyRemark } from "./placed-remarks";

/** A vacancy with what is to be looked at. */
export type ListedVacancy = {
  readonly vacancy: VacancyCheck;
  readonly remarks: readonly PlacedVacancyRemark[];
};

/** A check of vacancies with everything that is told of it. */
export type VacanciesTold = {
  readonly check: VacanciesCheck;
  /** The list as it was judged. */
  readonly list: ListOnSheet;
  /** In the order of what is to be done next. */
  readonly vacancies: readonly ListedVacancy[];
  /** What somebody chose to ignore. */
  readonly ignored: readonly {
    readonly finding: PlacedVacancyRemark;
    readonly note: Pick<IgnoredSaid, "reason" | "day">;
  }[];
  /** The headings chosen for the columns of the list. */
  readonly chosenHeadings: ChosenVacancyHeadings;
  readonly employer: Pick<Employer, "kind" | "smallBusiness">;
};
