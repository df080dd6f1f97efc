import { readCell } from "../../sheet/cell";
import { Distinct } from "../../roster/distinct";
import { type Asked, elementError } from "../host/answer";
import { type Argument, matrixOf, wantsRectangle } from "./matrix";
import { noError } from "./no-error";
import type { Value } from "./spread";

/**
 * As `spread` over one range of texts, with every distinct cell worked out once: a long column has a few dozen
 * spellings. Blanks, 0 among them, stay blank.
 */
export function spreadDistinct(
  texts: Argument,
  asked: Asked,
  one: (value: NonNullable<Value>) => unknown,
): unknown[][] {
  const element = (raw: unknown) => {
    const value = noError(readCell(raw), asked);
    return value === null || value === 0 ? "" : one(value);
  };
  if (!wantsRectangle([texts])) return element(texts) as unknown[][];
  const answers = new Distinct((raw) => {
    try {
      return element(raw);
    } catch (problem) {
      return elementError(problem, asked);
    }
  });
  const matrix = matrixOf(texts);
  const answered = new Array<unknown[]>(matrix.length);
  for (const [row, cells] of matrix.entries()) {
    const ofRow = new Array<unknown>(cells.length);
    for (let column = 0; column < cells.length; column++) ofRow[column] = answers.of(cells[column]);
    answered[row] = ofRow;
  }
  return answered;
}
