import type { Employer } from "../../domain/employer";
import type { ChosenVacancyHeadings } from "../../roster/table/vacancy-layout";
import type { VacanciesCheck, VacancyCheck } from "../../roster/vacancies/check-vacancies";
import type { ListOnSheet } from "../account";
import type { IgnoredText } from "../finding-rows";
import type { PlacedVacancyRemark } from "./placed-remarks";

/** A vacancy with its open findings. */
export type ListedVacancy = {
  readonly vacancy: VacancyCheck;
  readonly remarks: readonly PlacedVacancyRemark[];
};

/** A check of vacancies with everything reported about it. */
export type CheckedVacancies = {
  readonly check: VacanciesCheck;
  /** The list as it was judged. */
  readonly list: ListOnSheet;
  /** In the order of the next steps. */
  readonly vacancies: readonly ListedVacancy[];
  /** Findings ignored by the user. */
  readonly ignored: readonly {
    readonly finding: PlacedVacancyRemark;
    readonly note: Pick<IgnoredText, "reason" | "day">;
  }[];
  /** The columns chosen by the user, by heading. */
  readonly chosenHeadings: ChosenVacancyHeadings;
  readonly employer: Pick<Employer, "kind" | "smallBusiness">;
};
