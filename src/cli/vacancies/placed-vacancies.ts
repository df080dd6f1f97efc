import { explainVacancyFinding } from "../../sentences/explain-vacancy";
import type { SayVacancy } from "../../i18n/vacancies";
import { cellAddress } from "../../sheet/address";
import { severities, type Severity } from "../../roster/judgement/findings";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import type { VacancyFindingCode } from "../../roster/vacancies/vacancy-findings";
import type { ReadSheet } from "../../workbook-model/file-sheets";

/** A finding on a vacancy with its position on the sheet. */
export type PlacedVacancyFinding = {
  readonly severity: Severity;
  readonly code: VacancyFindingCode;
  /** Cell address; null if the sheet has no such column. */
  readonly cell: string | null;
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly message: string;
};

/** The findings on a vacancy with cell addresses and sentences, most severe first. */
export function placedVacancyFindings(
  { findings }: VacancyCheck,
  { origin }: ReadSheet,
  say: SayVacancy,
): readonly PlacedVacancyFinding[] {
  const rowName = (row: number) => origin.row + row + 1;
  return findings
    .map(({ severity, code, row, column, values }) => ({
      severity,
      code,
      cell: column === null ? null : cellAddress(origin.row + row, origin.column + column),
      row: rowName(row),
      message: explainVacancyFinding({ code, values }, say, rowName),
    }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
