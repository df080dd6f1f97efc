import { type Finding, type FindingCode, severities, type Severity } from "../../roster/judgement/findings";

type CauseSummary = { readonly severity: Severity; readonly count: number };

/**
 * The causes of findings in display order. Causes of the previous list (`before`) keep their places, so that nothing
 * jumps while the user works through it; then by severity, then by number.
 */
export function causeOrder(
  findings: readonly Finding[],
  before: readonly FindingCode[] = [],
): readonly FindingCode[] {
  const causes = new Map<FindingCode, CauseSummary>();
  for (const { code, severity } of findings) {
    const known = causes.get(code);
    const gravest = known && rank(known.severity) < rank(severity) ? known.severity : severity;
    causes.set(code, { severity: gravest, count: (known?.count ?? 0) + 1 });
  }
  const place = (code: FindingCode) => (before.includes(code) ? before.indexOf(code) : before.length);
  return [...causes]
    .sort(
      ([a, { severity, count }], [b, other]) =>
        place(a) - place(b) || rank(severity) - rank(other.severity) || other.count - count,
    )
    .map(([code]) => code);
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}
