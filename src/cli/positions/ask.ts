import { check } from "../../roster/check";
import { noCategories, type PositionCategories } from "../../roster/categories/position-categories";
import { type Judged, judgeRoster, type Question } from "../../roster/judgement/judge-roster";
import { askPositionsInSteps, type PositionsAsked } from "../../roster/positions/ask-positions";
import { inOneGo } from "../../roster/steps";
import type { CheckedSheet } from "../choose-sheet";
import type { Failure } from "../failure";
import { answerKinds } from "./answer-kinds";

/** A checked sheet with the rows behind its check, and its table of positions; null where a column says the categories. */
export type AskedSheet = CheckedSheet & {
  readonly positions: PositionsAsked | null;
  /** Null where the sheet is no list that can be judged. */
  readonly judged: Judged | null;
  /** What was decided for positions when it was checked. */
  readonly categories: PositionCategories;
};

/** Asks what is open about the positions of a checked sheet, after what is answered for whole kinds of staff. */
export function askPositions(
  checked: CheckedSheet,
  question: Question,
  kinds: string | null,
): AskedSheet | Failure {
  const asked = positionsOf(question);
  if (asked.positions === null || kinds === null) return { ...checked, ...asked };
  const answers = answerKinds(asked.positions.lines, kinds);
  if ("kind" in answers) return answers;
  const then = { ...question, categories: new Map([...answers, ...(question.categories ?? [])]) };
  const anew = check(then);
  return anew.kind === "check" ? { ...checked, check: anew, ...positionsOf(then) } : { ...checked, ...asked };
}

function positionsOf(question: Question): Pick<AskedSheet, "positions" | "judged" | "categories"> {
  const judged = judgeRoster(question);
  const { categories = noCategories } = question;
  return judged.kind === "judged"
    ? { judged, positions: inOneGo(askPositionsInSteps(question, judged)), categories }
    : { judged: null, positions: null, categories };
}
