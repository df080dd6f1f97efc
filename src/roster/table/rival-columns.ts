import { type Cell, type Cells, readCell } from "../../sheet/cell";
import { classifyGrade, classifySide } from "../classify";
import { readDate } from "../date";
import type { Field } from "./fields";
import type { ColumnMatch } from "./heading-row";

/** What a cell says in a column that decides who counts; two that differ there cannot both be right. */
const meanings: Readonly<Partial<Record<Field, (cell: Cell) => string>>> = {
  citizenship: (cell) => (cell === null ? "" : classifySide(cell).key),
  category: (cell) => (cell === null ? "" : String(classifyGrade(cell).value)),
  hire: dayIn,
  leave: dayIn,
};

/**
 * Says whether two columns that name the same field compete: for citizenship and category where both fit equally
 * well, and wherever a row says one thing in the one and something else in the other. A leave date in one column alone
 * is something else too.
 */
export function rivalColumns(
  cells: Cells,
  firstRow: number,
  field: Field,
  best: ColumnMatch,
  other: ColumnMatch,
): boolean {
  const meaning = meanings[field];
  if (meaning === undefined || other.fit === "weak") return false;
  // Beside "Дата приема" a heading that only hints at a first day is the day of something else.
  if (field === "hire" && other.fit === "stem" && best.fit !== "stem") return false;
  if (other.fit === best.fit && (field === "citizenship" || field === "category")) return true;
  const blankMatters = field === "leave";
  return cells.slice(firstRow).some((row) => {
    const [first, second] = [best, other].map(({ column }) => meaning(readCell(row[column])));
    return first !== second && (blankMatters || (first !== "" && second !== ""));
  });
}

function dayIn(cell: Cell): string {
  const date = readDate(cell);
  return date.kind === "day" ? String(date.day) : date.kind === "blank" ? "" : JSON.stringify(cell);
}
