import { type Cell, cellText, readCell } from "../../sheet/cell";
import { MemoByValue } from "../words/memo-by-value";
import type { Columns } from "./layout";

/** Fewer marks are no numbering. */
const FEWEST_MARKS = 3;

/** The longest mark: "(графа 10)". */
const LONGEST_MARK = 12;

/**
 * Whether a row numbers the columns, as printed forms do, with letters before numbers: 1, 2, 3, (1), [2], №3, I, II, III
 * or А, Б, 1, 2. Every column is numbered, so a row with a blank citizenship is not a numbering.
 */
export function isColumnNumbering(
  row: readonly unknown[],
  { citizenship, category, name }: Columns,
): boolean {
  const telling = citizenship ?? category;
  if (telling === undefined || !isColumnMark(row[telling])) return false;
  // A blank may arrive as 0.
  const marks = row.flatMap((raw) => (raw === 0 ? [] : (readCell(raw) ?? [])));
  // Without names, numbers that do not start at 1 may be codes of states and categories.
  return areColumnMarks(marks, name !== undefined);
}

/** Whether cells number their columns; `mayGoOn`: from any number, as on a later page. */
export function areColumnMarks(cells: readonly Cell[], mayGoOn: boolean): boolean {
  // In nearly every row the first cell settles it.
  if (cells.length < FEWEST_MARKS || !cells.every(isMark)) return false;
  const marks = cells.map(bareMark);
  const letters = marks.findIndex((mark) => letterOf(mark) === null);
  if (letters === -1) return follow(marks.map(letterOf)) || follow(marks.map(numberOf));
  const numbers = marks.slice(letters).map(numberOf);
  const [first] = numbers;
  const isBegun = first === 1 || (letters > 0 && first === letters + 1);
  if (follow(numbers)) return isBegun || (mayGoOn && letters === 0);
  return follow(marks.map(numberOf)) && numberOf(marks[0] ?? "") === 1;
}

/** Whether a cell may be the mark of a column: a number or letter, in brackets or not. */
export function isColumnMark(raw: unknown): boolean {
  return !(typeof raw === "string" && raw.length > LONGEST_MARK) && marks.of(raw);
}

/** Cached, since rows without a name are tested one by one and share a few states and categories. */
const marks = new MemoByValue((raw) => {
  const cell = readCell(raw);
  return cell !== null && isMark(cell);
});

function isMark(cell: Cell): boolean {
  const mark = bareMark(cell);
  return letterOf(mark) !== null || numberOf(mark) !== null;
}

const words = /^\P{L}*(?:графа|гр|колонка|столбец|column|col|баған|no)(?![\p{L}])|баған\P{L}*$/iu;

/** The letter or number of a mark without decoration: "(1)", "1)", "№ 1", "[1]", "-1-", "графа 1". */
function bareMark(cell: Cell): string {
  const text = cellText(cell);
  if (text.length > LONGEST_MARK) return "";
  return text.replace(words, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** The letters of both scripts in their order, with a gap between them. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ";

/** The place of a letter among those that number columns; null where a mark is no letter. */
function letterOf(mark: string): number | null {
  return /^\p{L}$/u.test(mark) ? LETTERS.indexOf(mark.toUpperCase()) : null;
}

const romans = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split(" ");

function numberOf(mark: string): number | null {
  if (/^\d{1,3}$/.test(mark)) return Number(mark) >= 1 ? Number(mark) : null;
  const roman = romans.indexOf(mark.toUpperCase().replaceAll("І", "I").replaceAll("Х", "X"));
  return roman === -1 ? null : roman + 1;
}

/** Whether the numbers are consecutive. */
function follow(numbers: readonly (number | null)[]): boolean {
  return numbers.every((number, index) => {
    const before = index === 0 ? null : (numbers[index - 1] ?? null);
    return number !== null && (index === 0 || (before !== null && number === before + 1));
  });
}
