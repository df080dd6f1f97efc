import { check } from "../../roster/check";
import { noCategories, type PositionCategories } from "../../roster/categories/position-categories";
import { type Judged, judgeRoster, type Question } from "../../roster/judgement/judge-roster";
import { askPositionsInSteps, type PositionsAsked } from "../../roster/positions/ask-positions";
import { runToEnd } from "../../roster/steps";
import type { CheckedSheet } from "../choose-sheet";
import type { Failure } from "../failure";
import { answerKinds } from "./answer-kinds";

/**
 * A checked sheet with its judgement and its table of positions; `positions` is null if a column states the
 * categories.
 */
export type AskedSheet = CheckedSheet & {
  readonly positions: PositionsAsked | null;
  /** Null if the sheet cannot be judged. */
  readonly judged: Judged | null;
  /** Categories decided for positions at the time of the check. */
  readonly categories: PositionCategories;
};

/** Works out the open positions of a checked sheet, after applying the answers for kinds of staff. */
export function askPositions(
  checked: CheckedSheet,
  question: Question,
  kinds: string | null,
): AskedSheet | Failure {
  const asked = positionsOf(question);
  if (asked.positions === null || kinds === null) return { ...checked, ...asked };
  const answers = answerKinds(asked.positions.lines, kinds);
  if ("kind" in answers) return answers;
  const withAnswers = { ...question, categories: new Map([...answers, ...(question.categories ?? [])]) };
  const rechecked = check(withAnswers);
  return rechecked.kind === "check"
    ? { ...checked, check: rechecked, ...positionsOf(withAnswers) }
    : { ...checked, ...asked };
}

function positionsOf(question: Question): Pick<AskedSheet, "positions" | "judged" | "categories"> {
  const judged = judgeRoster(question);
  const { categories = noCategories } = question;
  return judged.kind === "judged"
    ? { judged, positions: runToEnd(askPositionsInSteps(question, judged)), categories }
    : { judged: null, positions: null, categories };
}
