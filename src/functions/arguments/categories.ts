import type { PositionCategories } from "../../roster/categories/position-categories";
import { readCategories } from "../../roster/categories/read-categories";
import { readGiven } from "../../sheet/cell";
import type { Asked } from "../host/answer";
import { type Argument, matrixOf } from "./matrix";
import { Refusal } from "./refusal";

/**
 * The argument `categories`: omitted, or the table KZ_Categories with or without its headings.
 *
 * It is an argument rather than a row of the settings because a formula sees only its arguments: a table name in a
 * settings row would be mere text, and the cell would not be recalculated when the table changes.
 */
export function decidedCategories(argument: Argument, { tell }: Asked): PositionCategories | undefined {
  const cells = matrixOf(argument).map((row) => row.map(readGiven));
  if (cells.every((row) => row.every((cell) => cell === null))) return undefined;
  const read = readCategories(cells);
  if (read === null) throw new Refusal("bad_input", tell("categories_unreadable"));
  const [problem] = read.problems;
  if (problem === undefined) return read.categories;
  const { code, row, position, text } = problem;
  throw new Refusal("bad_input", tell(`categories.${code}`, { row: row + 1, position, text }));
}
