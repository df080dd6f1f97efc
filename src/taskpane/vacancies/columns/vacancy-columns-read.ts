import type { Cells } from "../../../sheet/cell";
import { columnLetters } from "../../../sheet/address";
import { fold } from "../../../roster/text";
import { matchVacancyHeading } from "../../../roster/table/match-vacancy-heading";
import type { VacancyField } from "../../../roster/table/vacancy-fields";
import type { ChosenVacancyHeadings, VacancyLayout } from "../../../roster/vacancies/vacancy-layout";
import { headingAt } from "../../check/headings-of";

/** A column of the list and what it was read as: its heading was chosen, or names the field wholly, in part or perhaps. */
export type VacancyColumnRead = {
  readonly letters: string;
  readonly heading: string;
  readonly field: VacancyField;
  readonly fit: "chosen" | "whole" | "part" | "weak";
};

/** Every column that was recognised, in the order of the sheet. `firstColumn` is where the cells begin on it. */
export function vacancyColumnsRead(
  { columns, headerRow }: Pick<VacancyLayout, "columns" | "headerRow">,
  cells: Cells,
  firstColumn: number,
  chosen: ChosenVacancyHeadings,
): readonly VacancyColumnRead[] {
  return (Object.entries(columns) as [VacancyField, number][])
    .sort(([, a], [, b]) => a - b)
    .map(([field, column]) => {
      const heading = headingAt(cells, headerRow, column);
      const fit = fold(chosen[field] ?? "") === fold(heading) ? "chosen" : fitOf(field, heading);
      return { field, letters: columnLetters(firstColumn + column), heading, fit };
    });
}

/** Under merged cells a part of a heading stands over the column, and the rest above it. */
function fitOf(field: VacancyField, heading: string): "whole" | "part" | "weak" {
  const match = matchVacancyHeading(heading);
  if (match?.field !== field) return "part";
  return match.fit === "whole" || match.fit === "weak" ? match.fit : "part";
}
