import type { SheetCells } from "../../../excel/read-sheet";
import { byNextStep } from "../../../roster/vacancies/by-next-step";
import type { VacanciesCheck, VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import type { FindingMark, IgnoredNote } from "../../store/tables/ignored-table";
import { type IgnoredFinding, partIgnored } from "../../findings/part-ignored";
import { placedRemarks, type PlacedVacancyRemark } from "../../../account/vacancies/placed-remarks";
import type { ListedVacancy } from "../../../account/vacancies/checked-vacancies";
import { findingMark } from "../../findings/finding-mark";

export type ShownVacancies = {
  /** Ordered by next action. */
  readonly vacancies: readonly ListedVacancy[];
  readonly ignored: readonly IgnoredFinding<PlacedVacancyRemark>[];
  readonly markOf: (remark: PlacedVacancyRemark) => FindingMark;
};

/** The vacancies with their remarks, separated into open and ignored ones. */
export function shownVacancies(
  { vacancies, columns }: VacanciesCheck,
  sheet: SheetCells,
  notes: readonly IgnoredNote[],
): ShownVacancies {
  const ordered = byNextStep(vacancies);
  const all = ordered.flatMap((vacancy) => placedRemarks(vacancy, columns, sheet));
  const markOf = (remark: PlacedVacancyRemark) => remarkMark(remark, sheet, vacancies);
  const { open, ignored } = partIgnored(all, notes, markOf, (row) => positionIn(row - sheet.row, vacancies));
  const openIn = new Map<number, PlacedVacancyRemark[]>();
  for (const remark of open) {
    const ofRow = openIn.get(remark.row);
    if (ofRow) ofRow.push(remark);
    else openIn.set(remark.row, [remark]);
  }
  return {
    vacancies: ordered.map((vacancy) => ({
      vacancy,
      remarks: openIn.get(vacancy.row) ?? [],
    })),
    ignored,
    markOf,
  };
}

/** Identifies a remark across checks. */
export function remarkMark(
  remark: PlacedVacancyRemark,
  sheet: SheetCells,
  vacancies: readonly VacancyCheck[],
): FindingMark {
  return findingMark(remark, sheet, positionIn(remark.row, vacancies));
}

/** The position of the vacancy in a row; "" if unknown or if there is no vacancy. */
function positionIn(row: number, vacancies: readonly VacancyCheck[]): string {
  return vacancies.find((vacancy) => vacancy.row === row)?.facts.position ?? "";
}
