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

/** A list of vacancies behind an answer, and what was found of each. */
export type VacanciesBehind = { readonly sheet: SheetCells; readonly check: VacanciesCheck };

/** What a formula that reads a list of vacancies finds there; null for others, and where it cannot use what it is handed. */
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
    // The formula itself says what is wrong.
    return null;
  }
}

/** Each vacancy under what is to be done next, in the order of the list. */
export function vacancySections({ sheet, check }: VacanciesBehind, language: Language): readonly Section[] {
  const told = {
    ...{ check, list: sheet, vacancies: [], ignored: [], chosenHeadings: {}, employer: unknownEmployer },
  };
  return check.vacancies.map((vacancy) => {
    const remarks = placedRemarks(vacancy, check.columns, sheet);
    return vacancySection({ vacancy, remarks }, told, language);
  });
}
