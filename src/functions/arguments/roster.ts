import { explainFinding, explainNotCovered, explainUnreadable } from "../../i18n/explain-finding";
import { toDotted } from "../../law/day";
import { type Cell, type Cells, cellText, readCell } from "../../roster/cell";
import { explained } from "../../roster/check";
import { type Judged, judgeRoster } from "../../roster/judge-roster";
import type { Finding } from "../../roster/findings";
import type { Asked } from "../host/answer";
import { asOfDay } from "./as-of";
import { employerSettings } from "./employer";
import { type Argument, matrixOf } from "./matrix";
import { Refusal } from "./refusal";

/** A roster that was read and judged. */
export type RosterAnswer = {
  readonly cells: Cells;
  readonly judged: Judged;
  /** Remarks on the employer's settings, which no row of the roster carries. */
  readonly employerFindings: readonly Finding[];
};

/** Judges the roster a formula was given, on its day and for its employer. What cannot be read is refused. */
export function checkRoster(
  roster: Argument,
  asOf: Argument,
  employer: Argument,
  asked: Asked,
): RosterAnswer {
  const cells = matrixOf(roster);
  const day = asOfDay(asOf, asked);
  const settings = employerSettings(employer, day, asked);
  const result = judgeRoster({ cells, day, ...settings });
  if (result.kind === "unreadable")
    throw new Refusal(
      "bad_input",
      explainUnreadable(result, asked.say, (row) => row + 1),
    );
  if (result.kind === "not_covered") throw new Refusal("no_answer", explainNotCovered(result, asked.say));
  return { cells, judged: result, employerFindings: settings.findings };
}

/** Why there is no answer about a range in which nobody counts on that day. */
export function nobody({ day }: Judged, { say }: Asked): Refusal {
  return new Refusal("no_answer", say("why.empty", { day: toDotted(day) }));
}

/** What the employer's settings leave open, each remark in a sentence. */
export function employerRemarks({ employerFindings }: RosterAnswer, { say }: Asked): readonly string[] {
  return employerFindings.map((finding) => explainFinding(finding, say, (row) => row + 1));
}

/** How many deciding rows a sentence names before it only counts. */
const NAMED_ROWS = 3;

/** Which rows leave the answer open, by their place in the range and with what is wrong there. */
export function decidingPlaces({ cells, judged }: RosterAnswer, { say, tell }: Asked): string {
  const check = explained(judged);
  const errors = check.findings.filter(({ severity }) => severity === "error");
  const places = errors.slice(0, NAMED_ROWS).map((finding) =>
    tell("place", {
      row: (finding.row ?? 0) + 1,
      column: columnName(cells, check.headerRow, finding),
      finding: explainFinding(finding, say, (row) => row + 1),
    }),
  );
  const more = errors.length - places.length;
  return [...places, ...(more > 0 ? [tell("more", { rows: more })] : [])].join(" ");
}

/** The heading of a finding's column, or its number from 1 where there are no headings. */
function columnName(cells: Cells, headerRow: number | null, { column }: Finding): string {
  if (column === null) return "";
  const heading: Cell = headerRow === null ? null : readCell(cells[headerRow]?.[column]);
  return cellText(heading) || String(column + 1);
}
