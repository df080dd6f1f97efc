import { type Finding, type FindingCode, severities, type Severity } from "../../roster/judgement/findings";

type Met = { readonly severity: Severity; readonly count: number };

/**
 * The causes of findings in the order in which they are shown: those of the list before stay where they were, so that
 * nothing jumps while it is worked off; then the gravest first, and within one gravity the most frequent.
 */
export function causeOrder(
  findings: readonly Finding[],
  before: readonly FindingCode[] = [],
): readonly FindingCode[] {
  const met = new Map<FindingCode, Met>();
  for (const { code, severity } of findings) {
    const known = met.get(code);
    const gravest = known && rank(known.severity) < rank(severity) ? known.severity : severity;
    met.set(code, { severity: gravest, count: (known?.count ?? 0) + 1 });
  }
  const place = (code: FindingCode) => (before.includes(code) ? before.indexOf(code) : before.length);
  return [...met]
    .sort(
      ([a, { severity, count }], [b, other]) =>
        place(a) - place(b) || rank(severity) - rank(other.severity) || other.count - count,
    )
    .map(([code]) => code);
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}
