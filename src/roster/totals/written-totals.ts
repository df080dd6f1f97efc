import { type Cells, readCell } from "../../sheet/cell";
import type { Judged } from "../judgement/judge-roster";
import { rowKind } from "../people/people-rows";
import { NOT_COUNTED } from "../people/row-reader";
import { isAboutSomethingElse } from "../people/unread-headings";
import { readPeople } from "../words/number";
import { sumsUp } from "../words/row-words";
import { type LabelledNumber, readTotalText } from "./read-total";

/** A number of people written into the sheet, with its zero-based position in the cells. */
export type StatedNumber = Omit<LabelledNumber, "stated"> & {
  readonly row: number;
  readonly column: number;
  readonly stated: number;
};

/** The totals in the sheet, from top to bottom: in its title, below its sections, below the list. */
export function statedNumbers({ cells, layout, rows }: Judged): readonly StatedNumber[] {
  const found: StatedNumber[] = [];
  for (let row = 0; row < cells.length; row++) {
    const isAbove = row < (layout.headerRow ?? layout.firstRow);
    if (!isAbove && (row < layout.firstRow || rows.kinds[row] !== NOT_COUNTED)) continue;
    const column = (cells[row] ?? []).findIndex((raw) => sumsUp(readCell(raw)));
    if (column === -1 || (!isAbove && rowKind(cells, row, layout) !== "total")) continue;
    found.push(...numbersIn(cells, row, column, layout.headings, isAbove));
  }
  return found;

  function numbersIn(
    all: Cells,
    row: number,
    column: number,
    headings: readonly unknown[],
    isAbove: boolean,
  ): readonly StatedNumber[] {
    const values = all[row] ?? [];
    return readTotalText(String(readCell(values[column]))).flatMap((label): readonly StatedNumber[] => {
      if (label.stated !== null) return [{ ...label, stated: label.stated, row, column }];
      const beside = numberBeside(values, column, isAbove ? [] : headings);
      return beside === null ? [] : [{ ...label, ...beside, row }];
    });
  }

  /** The only number in the row, or the one in a column of names, row numbers or headcounts; null if ambiguous. */
  function numberBeside(
    values: readonly unknown[],
    label: number,
    headings: readonly unknown[],
  ): { readonly column: number; readonly stated: number } | null {
    const { name, surname, rowNumber, count, rate } = layout.columns;
    const numbers = values.flatMap((raw, column) => {
      const stated = column === label ? null : readPeople(readCell(raw));
      const heading = readCell(headings[column]);
      const isOther = column === rate || (typeof heading === "string" && isAboutSomethingElse(heading));
      return stated === null || isOther ? [] : [{ column, stated }];
    });
    const [first, ...others] = numbers;
    if (first === undefined) return null;
    if (others.every(({ stated }) => stated === first.stated)) return first;
    const ofPeople = [count, name, surname, rowNumber].filter((column) => column !== undefined);
    return numbers.find(({ column }) => ofPeople.includes(column)) ?? null;
  }
}
