import { explainFinding } from "../sentences/explain-finding";
import { explained } from "../roster/check";
import type { Finding } from "../roster/judgement/findings";
import { checkRoster, columnName, nobody } from "./arguments/roster";
import { wording } from "./arguments/words";
import { answer, type Asked } from "./host/answer";

const headings = ["row", "column", "severity", "code", "text"];

/** People need no code beside its sentence. */
const headingsInWords = ["row", "column", "severity", "text"] as const;

/** Excel refuses results over five megabytes, about twice as many findings as these. */
const MOST_FINDINGS = 8_000;

/**
 * Lists what is wrong or unclear in the staffing sheet: where, how much it matters, and what to do.
 * Rows and columns are counted from 1 inside the range.
 * @customfunction ROSTER_CHECK ROSTER_CHECK
 * @param roster Staffing sheet with its headings, one row per person.
 * @param [as_of] Day asked for; today in Kazakhstan if left out.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @param [words] TRUE for words in the language of Excel instead of codes.
 * @returns A table: a row of headings, then one row for each finding; the headings alone if there is none.
 */
export function rosterCheck(
  roster: unknown[][],
  as_of?: unknown[][],
  categories?: unknown[][],
  words?: unknown[][],
): unknown[][] {
  return answer((asked) => {
    const wanted = wording(words, asked);
    const { judged, cells } = checkRoster({ roster, asOf: as_of, employer: null, categories }, asked);
    const { findings, verdict } = explained(judged);
    // An empty table would suggest that everything is fine although nobody was checked.
    if (verdict === "empty" && findings.length === 0) throw nobody(judged, asked);
    const more = findings.length - MOST_FINDINGS;
    const shown = findings.slice(0, MOST_FINDINGS);
    const rest = more > 0 ? [["", "", "", asked.tell("findings_more", { more })]] : [];
    if (!wanted.isInWords)
      return [headings, ...shown.map((finding) => rowOf(finding, asked)), ...rest.map((row) => ["", ...row])];
    const { headerRow } = judged.layout;
    return [
      wanted.headings(headingsInWords),
      ...shown.map((finding) => [
        position(finding.row),
        columnName(cells, headerRow, finding),
        wanted.code("severity", finding.severity),
        sentenceOf(finding, asked),
      ]),
      ...rest,
    ] as unknown[][];
  });
}

function rowOf(finding: Finding, asked: Asked): unknown[] {
  const { row, column, severity, code } = finding;
  return [position(row), position(column), severity, code, sentenceOf(finding, asked)];
}

function sentenceOf(finding: Finding, { say }: Asked): string {
  return explainFinding(finding, say, (place) => place + 1);
}

function position(place: number | null): number | "" {
  return place === null ? "" : place + 1;
}
