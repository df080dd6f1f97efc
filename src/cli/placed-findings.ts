import type { SayAnswer } from "../i18n/answers";
import { explainFinding } from "../sentences/explain-finding";
import { type Fix, fixOf, type FixValue } from "../roster/judgement/fix";
import { type Finding, type FindingCode, severities, type Severity } from "../roster/judgement/findings";
import { cellAddress } from "../sheet/address";
import { fixesBefore } from "./fixes-before";
import type { WorkbookCheck } from "./check-workbook";

/** A finding with its position on the sheet. */
export type PlacedFinding = {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** Cell address; null if the finding is about the employer or a whole row. */
  readonly cell: string | null;
  /** Row of the sheet, from 1. */
  readonly row: number | null;
  readonly message: string;
  readonly fix: Fix | null;
  /** Value written earlier for the same original text, if any. */
  readonly fixedBefore: FixValue | null;
};

/** All findings with cell addresses and sentences, most severe first. */
export function placedFindings(
  { check, sheet: { cells, origin }, employerFindings, stated }: WorkbookCheck,
  say: SayAnswer,
): readonly PlacedFinding[] {
  const rowName = (row: number) => origin.row + row + 1;
  const before = fixesBefore({ stated });
  const place = ({ severity, code, row, column, values }: Finding): PlacedFinding => {
    const fix = fixOf({ code, row, column }, cells, check.columns);
    return {
      severity,
      code,
      cell: row === null || column === null ? null : cellAddress(origin.row + row, origin.column + column),
      row: row === null ? null : rowName(row),
      message: explainFinding({ code, values }, say, rowName),
      fix,
      fixedBefore: fix && before(code, fix, cells[fix.row]?.[fix.column] ?? null),
    };
  };
  return [...employerFindings, ...check.findings]
    .map(place)
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
