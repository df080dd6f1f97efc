import type { Cell } from "../sheet/cell";

type Number = { readonly row: number; readonly value: number };

/** 1940 and 2100 as serials of the 1904 system. */
const [FIRST, LAST] = [13_149, 71_588];

/** Headings of numbers that are not dates: pay, headcounts, document numbers, amounts, values of settings. */
const COUNTED =
  /№|#|таб|номер|код|оклад|зарп|плат|ставк|тариф|сумм|доход|числен|колич|чел|шт\.|знач|id|num|no\.|code|pay|salar|wage|rate|amount|income|count|value|нөмір|жалақы|табыс|саны|сома|мән/iu;

/**
 * Which numbers of a column are dates in a workbook of the 1904 system although they lack a date format: those
 * between 1940 and 2100, under a heading that does not name something counted.
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

/** The nearest text above a cell. */
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
