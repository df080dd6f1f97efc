import { type Cell, readCell } from "../../roster/cell";
import { type Asked, answerElement } from "../host/answer";
import { type Argument, isMatrix, matrixOf } from "./matrix";
import { noError } from "./no-error";
import { Refusal } from "./refusal";

/** A cell that holds no error. */
export type Value = Exclude<Cell, { error: string }>;

/**
 * Answers element by element over ranges of equal shape; a single value goes with every element.
 *
 * An element with a problem is an error in its own cell. Excel hands over every argument as a rectangle and gets one
 * back; a caller outside Excel that gives single values gets a single value.
 */
export function spread(
  formulaArguments: readonly Argument[],
  asked: Asked,
  one: (...values: Value[]) => unknown,
): unknown[][] {
  const matrices = formulaArguments.map(matrixOf);
  const { rows, columns } = commonShape(matrices, asked);
  const at = (matrix: (typeof matrices)[number], row: number, column: number) =>
    readCell(isSingle(matrix) ? matrix[0]?.[0] : matrix[row]?.[column]);
  const element = (row: number, column: number) =>
    one(...matrices.map((matrix) => noError(at(matrix, row, column), asked)));
  if (!formulaArguments.some(isMatrix)) return element(0, 0) as unknown[][];
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => answerElement(asked, () => element(row, column))),
  );
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
  const { rows, columns } = shapeOf(matrix);
  return rows === 1 && columns === 1;
}

function size({ rows, columns }: Shape): string {
  return `${String(rows)} × ${String(columns)}`;
}
