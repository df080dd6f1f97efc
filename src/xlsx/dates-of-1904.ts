import type { Cell } from "../sheet/cell";

type Number = { readonly row: number; readonly value: number };

/** Days of 1904's count between 1940 and 2100. */
const [FIRST, LAST] = [13_149, 71_588];

/** Headings of numbers that are no days: pay, numbers of people and papers, amounts, values of settings. */
const COUNTED =
  /№|#|таб|номер|код|оклад|зарп|плат|ставк|тариф|сумм|доход|числен|колич|чел|шт\.|знач|id|num|no\.|code|pay|salar|wage|rate|amount|income|count|value|нөмір|жалақы|табыс|саны|сома|мән/iu;

/**
 * Which numbers of a column are days in a workbook that counts from 1904, though nothing shows them as such: whole
 * numbers that can be days of people's lives, below a heading that speaks of nothing to be counted.
 */
export function datesOf1904<N extends Number>(
  grid: { get(row: number, column: number): Cell },
  column: number,
  numbers: readonly N[],
): readonly N[] {
  const first = numbers[0]?.row ?? 0;
  const heading = textAbove(grid, first, column);
  if (heading === null || COUNTED.test(heading)) return [];
  return numbers.filter(({ value }) => value >= FIRST && value <= LAST);
}

/** The nearest text above. */
function textAbove(
  grid: { get(row: number, column: number): Cell },
  row: number,
  column: number,
): string | null {
  for (let above = row - 1; above >= 0; above--) {
    const cell = grid.get(above, column);
    if (typeof cell === "string" && /\p{L}/u.test(cell)) return cell;
  }
  return null;
}
