import type { SheetCells } from "../../excel/read-sheet";
import type { Check } from "../../roster/check";
import type { Finding, FindingCode, Severity } from "../../roster/findings";
import type { Columns } from "../../roster/layout";
import { cellAddress } from "../../roster/cell-address";

/** A cell of the sheet, from 0, and its address without the sheet. */
export type Place = { readonly row: number; readonly column: number; readonly address: string };

export type PlacedFinding = Finding & {
  /** Null where the finding is about the employer and no cell of the sheet. */
  readonly place: Place | null;
};

/** All findings of one code, those that decide the verdict first. */
export type Cause = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly PlacedFinding[];
};

const severities = ["error", "warning", "tip"] as const satisfies readonly Severity[];

/** Findings by cause, the gravest cause first, and within one gravity the one with the most findings. */
export function groupFindings(
  findings: readonly Finding[],
  { columns, deciding }: Pick<Check, "columns" | "deciding">,
  sheet: SheetCells,
): readonly Cause[] {
  const decidingRank = new Map(deciding.map((row, rank) => [row, rank]));
  const rank = ({ row, severity }: Finding) =>
    severity === "error" && row !== null ? (decidingRank.get(row) ?? -1) : Infinity;
  const byCode = new Map<FindingCode, PlacedFinding[]>();
  for (const finding of findings) {
    const placed = { ...finding, place: placeOf(finding, columns, sheet) };
    const known = byCode.get(finding.code);
    if (known) known.push(placed);
    else byCode.set(finding.code, [placed]);
  }
  return [...byCode]
    .map(([code, placed]): Cause => {
      // Two findings of no rank would differ by NaN, which says nothing: they stay in the order of the sheet.
      const sorted = placed.sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
      return { code, severity: gravest(sorted), findings: sorted };
    })
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.findings.length - a.findings.length,
    );
}

/** How many findings there are of each severity, the gravest first; none of those there are none of. */
export function countSeverities(
  findings: readonly Finding[],
): readonly { readonly severity: Severity; readonly count: number }[] {
  return severities
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
}

/** More findings than these at once hide what other causes there are. */
const GLANCE = 20;

/** The causes that are open before anybody touches them: the gravest, and further ones while they stay few. */
export function openAtFirst(causes: readonly Cause[]): ReadonlySet<FindingCode> {
  let shown = 0;
  const open = causes.filter(({ findings }, index) => {
    shown += findings.length;
    return index === 0 || shown <= GLANCE;
  });
  return new Set(open.map(({ code }) => code));
}

function gravest(findings: readonly Finding[]): Severity {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "tip";
}

/** A finding about a column that the roster does not have stands at the name of its person. */
function placeOf({ row, column }: Finding, columns: Columns, sheet: SheetCells): Place | null {
  if (row === null) return null;
  const own = column ?? columns.name ?? columns.surname ?? 0;
  const place = { row: sheet.row + row, column: sheet.column + own };
  return { ...place, address: cellAddress(place.row, place.column) };
}
