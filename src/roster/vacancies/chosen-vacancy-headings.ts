import { type Cells, cellText, readCell } from "../../sheet/cell";
import { vacancyColumnLabel } from "../setting-names";
import { matchVacancyHeading } from "../table/match-vacancy-heading";
import { type VacancyField, vacancyFields } from "../table/vacancy-fields";
import type { ChosenVacancyHeadings } from "./vacancy-layout";

/** The columns of the list of vacancies that the rows of an employer's settings choose; blank values say nothing. */
export function chosenVacancyHeadings(settings: Cells): ChosenVacancyHeadings {
  return Object.fromEntries(
    settings.flatMap((row): [VacancyField, string][] => {
      const field = vacancyColumnChosenBy(cellText(readCell(row[0])));
      const value = cellText(readCell(row[1])).trim();
      return field === null || value === "" ? [] : [[field, value]];
    }),
  );
}

/** The field in "vacancy column: posting date": its own name, or any heading that is read as that field. Else null. */
export function vacancyColumnChosenBy(label: string): VacancyField | null {
  const [, , named] = vacancyColumnLabel.exec(label.trim()) ?? [];
  if (named === undefined) return null;
  const own = vacancyFields.find((field) => field.toLowerCase() === named.toLowerCase());
  return own ?? matchVacancyHeading(named)?.field ?? null;
}
