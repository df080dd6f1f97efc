import type { Section } from "../../account/account";
import { placedRemarks } from "../../account/vacancies/placed-remarks";
import { vacancySection } from "../../account/vacancies/vacancies-account";
import { checkVacancyList } from "../../functions/arguments/vacancies";
import { askedAs, type Asker } from "../../functions/host/answer";
import { unknownEmployer } from "../../domain/employer";
import type { Language } from "../../i18n/language";
import type { VacanciesCheck } from "../../roster/vacancies/check-vacancies";
import type { SheetCells } from "../../sheet/sheet-cells";
import { argumentNamed, type CallRead } from "./read-call";

/** The vacancy list behind a result, and the check of each vacancy. */
export type VacanciesBehind = { readonly sheet: SheetCells; readonly check: VacanciesCheck };

/** The check of the vacancy list that a formula reads; null if it reads none, or its arguments are invalid. */
export function vacanciesBehind(read: CallRead, asker: Asker): VacanciesBehind | null {
  const sheet = argumentNamed(read, "vacancies")?.cells;
  if (!sheet) return null;
  const value = (name: string) => argumentNamed(read, name)?.value ?? null;
  try {
    const check = checkVacancyList(
      {
        vacancies: sheet.cells,
        asOf: value("as_of"),
        roster: value("roster"),
        employer: value("employer"),
        categories: value("categories"),
      },
      askedAs(asker),
    );
    return { sheet, check };
  } catch {
    // The formula itself reports the error.
    return null;
  }
}

/** One section per vacancy, titled with the next action, in list order. */
export function vacancySections({ sheet, check }: VacanciesBehind, language: Language): readonly Section[] {
  const checked = {
    ...{ check, list: sheet, vacancies: [], ignored: [], chosenHeadings: {}, employer: unknownEmployer },
  };
  return check.vacancies.map((vacancy) => {
    const remarks = placedRemarks(vacancy, check.columns, sheet);
    return vacancySection({ vacancy, remarks }, checked, language);
  });
}
