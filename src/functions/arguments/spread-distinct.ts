import { readGiven } from "../../sheet/cell";
import { MemoByValue } from "../../roster/words/memo-by-value";
import { type Asked, elementError } from "../host/answer";
import { type Argument, matrixOf, wantsRectangle } from "./matrix";
import { noError } from "./no-error";
import type { Value } from "./spread";

/**
 * Like `spread` over one range, but computes every distinct cell once: a long column has a few dozen spellings, or the
 * days of a few years. Blanks and 0 stay blank.
 */
export function spreadDistinct(
  range: Argument,
  asked: Asked,
  one: (value: NonNullable<Value>) => unknown,
): unknown[][] {
  const element = (raw: unknown) => {
    const value = noError(readGiven(raw), asked);
    return value === null ? "" : one(value);
  };
  if (!wantsRectangle([range])) return element(range) as unknown[][];
  const answers = new MemoByValue((raw) => {
    try {
      return element(raw);
    } catch (problem) {
      return elementError(problem, asked);
    }
  });
  const matrix = matrixOf(range);
  const answered = new Array<unknown[]>(matrix.length);
  for (let row = 0; row < matrix.length; row++) {
    const cells = matrix[row] ?? [];
    // A column is the common case, and an array literal is faster than `map`.
    if (cells.length === 1) answered[row] = [answers.of(cells[0])];
    else answered[row] = cells.map((cell) => answers.of(cell));
  }
  return answered;
}
