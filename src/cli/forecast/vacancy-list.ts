import { type ChosenVacancyHeadings, findVacancyLayout } from "../../roster/table/vacancy-layout";
import { isSettingsSheet } from "../find-settings";
import type { RosterSheet } from "../without-settings";

/** The list of vacancies beside a roster; of several none is chosen, since their applications would be counted twice. */
export type VacancyList =
  | { readonly kind: "one"; readonly sheet: RosterSheet }
  | { readonly kind: "several"; readonly names: readonly string[] };

/** Finds the sheets that read as lists of vacancies; null where there is none. */
export function vacancyList(
  sheets: readonly RosterSheet[],
  roster: RosterSheet,
  chosen: ChosenVacancyHeadings,
): VacancyList | null {
  const lists = sheets.filter(
    (sheet) =>
      sheet.name !== roster.name &&
      !sheet.hidden &&
      !isSettingsSheet(sheet) &&
      // Columns may have been chosen for another list.
      [{}, chosen].some((headings) => findVacancyLayout(sheet.cells, headings).kind === "layout"),
  );
  const [only, ...others] = lists;
  if (only === undefined) return null;
  return others.length > 0
    ? { kind: "several", names: lists.map(({ name }) => name) }
    : { kind: "one", sheet: only };
}
