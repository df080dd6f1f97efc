import type { ListOnSheet } from "../account";
import type { Check } from "../../roster/check";
import { type Finding, type FindingCode, severities, type Severity } from "../../roster/judgement/findings";
import { causeOrder } from "./cause-order";
import { PlacedFinding } from "./placed-finding";

/** All findings of one code; those that decide the verdict come first. */
export type Cause = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly PlacedFinding[];
};

/** Findings by cause, in the order of `causeOrder`. */
export function groupFindings(
  findings: readonly Finding[],
  { columns, deciding }: Pick<Check, "columns" | "deciding">,
  sheet: ListOnSheet,
  order: readonly FindingCode[] = causeOrder(findings),
): readonly Cause[] {
  const byCode = new Map<FindingCode, PlacedFinding[]>(order.map((code) => [code, []]));
  for (const finding of findings) byCode.get(finding.code)?.push(new PlacedFinding(finding, columns, sheet));
  const ranks = new Map(deciding.map((row, rank) => [row, rank]));
  return [...byCode]
    .filter(([, placed]) => placed.length > 0)
    .map(([code, placed]) => ({
      code,
      severity: gravest(placed),
      findings: decidingFirst(placed, ranks),
    }));
}

/** Deciding findings in the order of `deciding`, then the others in the order of the sheet. */
function decidingFirst(
  findings: readonly PlacedFinding[],
  ranks: ReadonlyMap<number, number>,
): readonly PlacedFinding[] {
  const decides = ({ severity, row }: Finding) => severity === "error" && row !== null;
  const rank = ({ row }: Finding) => ranks.get(row ?? -1) ?? -1;
  return [
    ...findings.filter(decides).sort((a, b) => rank(a) - rank(b)),
    ...findings.filter((finding) => !decides(finding)).sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  ];
}

/** The number of findings per severity, gravest first; severities without findings are left out. */
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

/** Opening more findings at once would hide the other causes. */
const GLANCE = 20;

/** Opening more tips would push what matters out of sight. */
const FEW_TIPS = 3;

/**
 * The causes that are expanded initially: the gravest, and further ones while the findings stay few. Tips next to
 * anything graver are expanded only if there are very few.
 */
export function openAtFirst(causes: readonly Cause[]): ReadonlySet<FindingCode> {
  const tips = causes.filter(({ severity }) => severity === "tip");
  const tipsAreFew = tips.flatMap(({ findings }) => findings).length <= FEW_TIPS;
  let shown = 0;
  const open = causes.filter(({ severity, findings }, index) => {
    shown += findings.length;
    return index === 0 || (shown <= GLANCE && (severity !== "tip" || tipsAreFew));
  });
  return new Set(open.map(({ code }) => code));
}

function gravest(findings: readonly Finding[]): Severity {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "tip";
}
