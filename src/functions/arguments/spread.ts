import { type Cell, readGiven } from "../../sheet/cell";
import { type Asked, elementError } from "../host/answer";
import { type Argument, matrixOf, wantsRectangle } from "./matrix";
import { noError } from "./no-error";
import { Refusal } from "./refusal";

/** A cell without an error. Excel may pass a blank as 0, which counts as blank. */
export type Value = Exclude<Cell, { error: string }>;

/**
 * Answers element by element over ranges of the same shape; a single value is used for every element.
 *
 * A problem with an element is an error in its own cell. Excel passes every argument as rows of cells and gets rows
 * back; a caller outside Excel that passes single values gets a single value.
 */
export function spread(
  formulaArguments: readonly Argument[],
  asked: Asked,
  one: (...values: Value[]) => unknown,
): unknown[][] {
  const matrices = formulaArguments.map(matrixOf);
  const { rows, columns } = commonShape(matrices, asked);
  if (!wantsRectangle(formulaArguments)) return elementAt(matrices, 0, 0, asked, one) as unknown[][];
  const answers = new Array<unknown[]>(rows);
  for (let row = 0; row < rows; row++) {
    const answered = new Array<unknown>(columns);
    for (let column = 0; column < columns; column++)
      try {
        answered[column] = elementAt(matrices, row, column, asked, one);
      } catch (problem) {
        answered[column] = elementError(problem, asked);
      }
    answers[row] = answered;
  }
  return answers;
}

function elementAt(
  matrices: readonly Matrix[],
  row: number,
  column: number,
  asked: Asked,
  one: (...values: Value[]) => unknown,
): unknown {
  const [first] = matrices;
  // Fast path for the common case, a long column: building an array of values costs more than most answers.
  if (first && matrices.length === 1) return one(valueAt(first, row, column, asked));
  return one(...matrices.map((matrix) => valueAt(matrix, row, column, asked)));
}

function valueAt(matrix: Matrix, row: number, column: number, asked: Asked): Value {
  return noError(readGiven(isSingle(matrix) ? matrix[0]?.[0] : matrix[row]?.[column]), asked);
}

type Shape = { readonly rows: number; readonly columns: number };
type Matrix = ReturnType<typeof matrixOf>;

function commonShape(matrices: readonly Matrix[], { tell }: Asked): Shape {
  const [first, ...others] = matrices.filter((matrix) => !isSingle(matrix)).map(shapeOf);
  const other = others.find(
    (shape) => first && (shape.rows !== first.rows || shape.columns !== first.columns),
  );
  if (first && other)
    throw new Refusal("bad_input", tell("shapes_differ", { first: size(first), second: size(other) }));
  return first ?? { rows: 1, columns: 1 };
}

function shapeOf(matrix: Matrix): Shape {
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

function isSingle(matrix: Matrix): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1;
}

function size({ rows, columns }: Shape): string {
  return `${String(rows)} × ${String(columns)}`;
}
