import type { SayHeadline } from "../i18n/headlines";
import { explainFix } from "../i18n/explain-fix";
import type { SayInTerminal } from "../i18n/terminal";
import type { PlacedFinding } from "./placed-findings";
import { wrap } from "./wrap";

/** Places shown of one cause before "and n more". */
const SHOWN = 20;

/** Findings grouped by cause, each different sentence with the cells it is about and what could be written there. */
export function findingsText(
  findings: readonly PlacedFinding[],
  say: SayInTerminal,
  sayAnswer: SayHeadline,
  width: number,
): readonly string[] {
  if (findings.length === 0) return [say("no_findings")];
  const causes = groupBy(findings, ({ severity, code }) => `${severity} ${code}`);
  return [say("findings", { count: findings.length }), ...causes.flatMap(causeText)];

  function causeText(ofCause: readonly PlacedFinding[]): readonly string[] {
    const hidden = ofCause.length - SHOWN;
    return [
      ...groupBy(ofCause.slice(0, SHOWN), withFix).map((same) => sentence(same)),
      ...(hidden > 0 ? [`    ${say("more", { count: hidden })}`] : []),
    ];
  }

  function sentence(same: readonly PlacedFinding[]): string {
    const [first] = same;
    if (!first) return "";
    const places = [...new Set(same.map(({ cell, row }) => cell ?? row))].filter((place) => place !== null);
    const beginning = [sayAnswer(`severity.${first.severity}`), places.join(", ")]
      .filter((part) => part !== "")
      .join(" ");
    return `  ${wrap(`${beginning}: ${withFix(first)}`, width - 2, "    ")}`;
  }

  function withFix({ message, fix }: PlacedFinding): string {
    return fix === null ? message : `${message} → ${explainFix(fix, sayAnswer)}`;
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const known = found.get(key(item));
    if (known) known.push(item);
    else found.set(key(item), [item]);
  }
  return [...found.values()];
}
