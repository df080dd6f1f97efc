import { explainFinding } from "../i18n/explain-finding";
import { explained } from "../roster/check";
import type { Finding } from "../roster/judgement/findings";
import { checkRoster, nobody } from "./arguments/roster";
import { answer, type Asked } from "./host/answer";

const headings = ["row", "column", "severity", "code", "text"];

/** Excel refuses results over five megabytes, about twice as many findings as these. */
const MOST_FINDINGS = 8_000;

/**
 * Lists what is wrong or unclear in the staffing sheet: where, how much it matters, and what to do.
 * Rows and columns are counted from 1 inside the range.
 * @customfunction ROSTER_CHECK ROSTER_CHECK
 * @param roster Staffing sheet with its headings, one row per person.
 * @param [as_of] Day asked for; today in Kazakhstan if left out.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @returns A table: a row of headings, then one row for each finding; the headings alone if there is none.
 */
export function rosterCheck(roster: unknown[][], as_of?: unknown[][], categories?: unknown[][]): unknown[][] {
  return answer((asked) => {
    const { judged } = checkRoster({ roster, asOf: as_of, employer: null, categories }, asked);
    const { findings, verdict } = explained(judged);
    // A table without findings would praise a range in which nobody was checked.
    if (verdict === "empty" && findings.length === 0) throw nobody(judged, asked);
    const more = findings.length - MOST_FINDINGS;
    return [
      headings,
      ...findings.slice(0, MOST_FINDINGS).map((finding) => rowOf(finding, asked)),
      ...(more > 0 ? [["", "", "", "", asked.tell("findings_more", { more })]] : []),
    ];
  });
}

function rowOf(finding: Finding, { say }: Asked): unknown[] {
  const { row, column, severity, code } = finding;
  const text = explainFinding(finding, say, (place) => place + 1);
  return [position(row), position(column), severity, code, text];
}

function position(place: number | null): number | "" {
  return place === null ? "" : place + 1;
}
