import type { Cell } from "../../../src/sheet/cell";

/** What a cell is to hold: beside plain values a day, a formula with its value, or a text of which the end is bold. */
export type CellPlan =
  | Cell
  | { readonly day: number }
  | { readonly formula: string; readonly value: Cell }
  | { readonly plain: string; readonly bold: string };

type Row = readonly CellPlan[];

/** So many rows made from their number, counted from 1. */
export function rows(count: number, make: (number: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

/** A day written as YYYY-MM-DD, as the number that Excel counts it with. */
export function date(day: string): { readonly day: number } {
  return { day: Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569 };
}
