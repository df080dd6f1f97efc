import type { SayAnswer } from "../i18n/answers";
import { explainFinding } from "../sentences/explain-finding";
import { type Fix, fixOf, type FixValue } from "../roster/judgement/fix";
import type { Finding, FindingCode, Severity } from "../roster/judgement/findings";
import { cellAddress } from "../sheet/address";
import { fixesBefore } from "./fixes-before";
import type { WorkbookCheck } from "./check-workbook";

/** A finding as a reader of the sheet sees it. */
export type PlacedFinding = {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** Sheet address, or null where the finding is about the employer or a whole row. */
  readonly cell: string | null;
  /** Row of the sheet, from 1. */
  readonly row: number | null;
  readonly message: string;
  readonly fix: Fix | null;
  /** What of that was written before in place of the same words. */
  readonly fixedBefore: FixValue | null;
};

const order: readonly Severity[] = ["error", "warning", "tip"];

/** All findings with their sheet addresses and sentences, the grave ones first. */
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
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
