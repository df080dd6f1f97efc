import { check } from "../../roster/check";
import { judgeRoster, type Question } from "../../roster/judgement/judge-roster";
import { askPositionsInSteps, type PositionsAsked } from "../../roster/positions/ask-positions";
import { inOneGo } from "../../roster/steps";
import type { CheckedSheet } from "../choose-sheet";
import type { Failure } from "../failure";
import { answerKinds } from "./answer-kinds";

/** A checked sheet with its table of positions; null where a column says the categories. */
export type AskedSheet = CheckedSheet & { readonly positions: PositionsAsked | null };

/** Asks what is open about the positions of a checked sheet, after what is answered for whole kinds of staff. */
export function askPositions(
  checked: CheckedSheet,
  question: Question,
  kinds: string | null,
): AskedSheet | Failure {
  const positions = positionsOf(question);
  if (positions === null || kinds === null) return { ...checked, positions };
  const answers = answerKinds(positions.lines, kinds);
  if ("kind" in answers) return answers;
  const then = { ...question, categories: new Map([...answers, ...(question.categories ?? [])]) };
  const anew = check(then);
  return anew.kind === "check"
    ? { ...checked, check: anew, positions: positionsOf(then) }
    : { ...checked, positions };
}

function positionsOf(question: Question): PositionsAsked | null {
  const judged = judgeRoster(question);
  return judged.kind === "judged" ? inOneGo(askPositionsInSteps(question, judged)) : null;
}
