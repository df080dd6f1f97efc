import { explainVacancyFinding } from "../../sentences/explain-vacancy";
import type { SayVacancy } from "../../i18n/vacancies";
import { cellAddress } from "../../sheet/address";
import { severities, type Severity } from "../../roster/judgement/findings";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import type { VacancyFindingCode } from "../../roster/vacancies/vacancy-findings";
import type { ReadSheet } from "../../workbook-model/file-sheets";

/** A remark on a vacancy as a reader of the sheet sees it. */
export type PlacedVacancyFinding = {
  readonly severity: Severity;
  readonly code: VacancyFindingCode;
  /** Sheet address; null where the sheet has no such column. */
  readonly cell: string | null;
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly message: string;
};

/** The remarks on a vacancy with their sheet addresses and sentences, the grave ones first. */
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
