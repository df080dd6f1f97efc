import { explainFinding, explainNotCovered, explainUnreadable } from "../../sentences/explain-finding";
import { toDotted } from "../../law/day";
import { type Cell, type Cells, readCell } from "../../sheet/cell";
import { explained } from "../../roster/check";
import { dayText } from "../../roster/words/day-text";
import type { Settings } from "../../roster/settings/employer-settings";
import {
  type Judged,
  judgeRoster,
  type NotCovered,
  type Question,
} from "../../roster/judgement/judge-roster";
import type { Unreadable } from "../../roster/table/layout";
import type { Finding } from "../../roster/judgement/findings";
import type { Asked } from "../host/answer";
import { asOfDay } from "./as-of";
import { decidedCategories } from "./categories";
import { employerSettings } from "./employer";
import { type Argument, matrixOf } from "./matrix";
import { Refusal } from "./refusal";

/** A judged roster. */
export type RosterAnswer = {
  readonly cells: Cells;
  readonly judged: Judged;
  /** Findings on the employer's settings, which belong to no row. */
  readonly employerFindings: readonly Finding[];
  readonly cards: boolean;
};

type Given = Record<"roster" | "asOf" | "employer" | "categories", Argument>;

/** The question of a formula about its roster, with the findings on the employer's settings. */
export function rosterQuestion(
  { roster, asOf, employer, categories }: Given,
  asked: Asked,
  example?: string,
): Question & Pick<Settings, "findings" | "cards"> {
  // Excel refuses to call without it, but hands over null for `QUOTA_OK(,TODAY())`, as the pane does.
  if (roster === null || roster === undefined) throw new Refusal("bad_input", asked.tell("roster_left_out"));
  const day = asOfDay(asOf, asked, example);
  const decided = decidedCategories(categories, asked);
  return {
    cells: matrixOf(roster),
    day,
    ...employerSettings(employer, day, asked),
    ...(decided && { categories: decided }),
  };
}

/** Judges the roster of a formula; refuses what cannot be read. */
export function checkRoster(given: Given, asked: Asked): RosterAnswer {
  const question = rosterQuestion(given, asked);
  const result = judgeRoster(question);
  if (result.kind !== "judged") throw unanswered(result, asked);
  const { cells, cards, findings } = question;
  return { cells, judged: result, employerFindings: findings, cards };
}

/** The refusal for a roster that cannot be read or whose day is not covered. */
export function unanswered(result: Unreadable | NotCovered, { say }: Asked): Refusal {
  return result.kind === "unreadable"
    ? new Refusal(
        "bad_input",
        explainUnreadable(result, say, (row) => row + 1),
      )
    : new Refusal("no_answer", explainNotCovered(result, say));
}

/** The refusal for a range in which nobody counts on that day. */
export function nobody({ day }: Pick<Judged, "day">, { say }: Asked): Refusal {
  return new Refusal("no_answer", say("why.empty", { day: toDotted(day) }));
}

/** The findings on the employer's settings in sentences. */
export function employerRemarks({ employerFindings }: RosterAnswer, { say }: Asked): readonly string[] {
  return employerFindings.map((finding) => explainFinding(finding, say, (row) => row + 1));
}

/** Deciding rows named in a sentence; further ones are only counted. */
const NAMED_ROWS = 3;

/**
 * The rows that leave the answer open, each with its position in the range (for rows added by a plan: in the plan) and
 * what is wrong there.
 */
export function decidingPlaces(
  { cells, judged }: Pick<RosterAnswer, "cells" | "judged">,
  { say, tell }: Asked,
  planRowOf: (row: number) => number | null = () => null,
): string {
  const check = explained(judged);
  const errors = firstOfEachRow(check.findings.filter(({ severity }) => severity === "error"));
  const places = errors.slice(0, NAMED_ROWS).map((found) => {
    const row = found.row ?? 0;
    const planRow = planRowOf(row);
    const finding = explainFinding(found, say, (other) => other + 1);
    return planRow === null
      ? tell("place", { row: row + 1, column: columnName(cells, check.headerRow, found), finding })
      : tell("plan_row", { row: planRow + 1, finding });
  });
  const more = errors.length - places.length;
  return [...places, ...(more > 0 ? [tell("more", { rows: more })] : [])].join(" ");
}

function firstOfEachRow(findings: readonly Finding[]): readonly Finding[] {
  const rows = new Set<number | null>();
  return findings.filter(({ row }) => !rows.has(row) && rows.add(row));
}

/** The heading of a finding's column, or its one-based number if there are no headings. */
export function columnName(cells: Cells, headerRow: number | null, { column }: Finding): string {
  if (column === null) return "";
  const heading: Cell = headerRow === null ? null : readCell(cells[headerRow]?.[column]);
  return dayText(heading) || String(column + 1);
}
