import type { OwnDaysOff } from "../../domain/workday";
import type { Day } from "../../law/day";
import { readGiven } from "../../sheet/cell";
import type { Asked } from "../host/answer";
import { dateArgument } from "./date";
import { type Argument, matrixOf } from "./matrix";
import { noError } from "./no-error";
import { Refusal } from "./refusal";

/** The employer's own days off: dates in a range of any shape; blanks are ignored. */
export function daysOff(argument: Argument, asked: Asked): OwnDaysOff {
  const days = new Set<Day>();
  matrixOf(argument).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const day = dateAt(cell, { row, column }, asked);
      if (day !== null) days.add(day);
    });
  });
  return days;
}

function dateAt(raw: unknown, { row, column }: { row: number; column: number }, asked: Asked): Day | null {
  try {
    return dateArgument(noError(readGiven(raw), asked), asked);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const place = { row: row + 1, column: column + 1, finding: problem.message };
    throw new Refusal(problem.kind, asked.tell("place", place));
  }
}
