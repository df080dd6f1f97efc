import { isClear, outcome } from "../../domain/possibilities";
import { type Check, explainInSteps } from "../../roster/check";
import { type Account, accountInSteps } from "../../roster/judgement/account";
import { judgeInSteps, type Question } from "../../roster/judgement/judge-roster";
import type { Steps } from "../../roster/steps";
import { decidingPlaces, type PlaceInList } from "./deciding-places";

/** What leaves an answer undecided: how many rows it depends on, and the cell to begin with. */
export type ToSettle = { readonly rows: number; readonly first: PlaceInList };

/** What must be cleared up before there is a verdict; null if it is not undecided. */
export function toSettle(
  check: Pick<Check, "verdict" | "deciding" | "columns" | "findings">,
): ToSettle | null {
  const [first] = check.verdict === "undecided" ? decidingPlaces(check) : [];
  return first ? { rows: check.deciding.length, first } : null;
}

/**
 * The same for a staffing sheet on a day for which some answer is undecided. If the sheet itself is decided and only the
 * people applied for leave the answer open, every unclear row may decide.
 */
export function* toSettleInSteps(question: Question): Steps<ToSettle | null> {
  const judged = yield* judgeInSteps(question);
  if (judged.kind !== "judged") return null;
  const check = yield* explainInSteps(judged);
  return toSettle(check) ?? unclearRows(check, yield* accountInSteps(judged, check.findings));
}

function unclearRows({ columns, findings }: Check, { outcomes, leftOut }: Account): ToSettle | null {
  const rows = [...outcomes.entries()].flatMap(([row, possibilities]) =>
    possibilities === 0 || possibilities === outcome.ungrouped || isClear(possibilities) || leftOut.has(row)
      ? []
      : [row],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const found = findings.find((finding) => finding.row === row && finding.column !== null);
  return { rows: rows.length, first: { row, column: found?.column ?? columns.citizenship ?? 0 } };
}
