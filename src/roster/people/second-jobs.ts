import { type Cells, cellText } from "../../sheet/cell";
import type { Layout } from "../table/layout";
import { nameOf } from "../words/names";
import { NO_NUMBER } from "./repeated-numbers";
import { NOT_COUNTED } from "./row-reader";

type RowsOfPeople = {
  readonly layout: Layout;
  readonly kinds: Uint16Array;
  readonly iins: Float64Array;
  readonly secondJobs: ReadonlySet<number>;
};

/** Rows of second jobs for which another row has the same surname and not a different valid IIN. */
export function secondJobsWithNamesakes(
  cells: Cells,
  { layout, kinds, iins, secondJobs }: RowsOfPeople,
): ReadonlySet<number> {
  if (secondJobs.size === 0) return new Set();
  const surnameIn = (row: number) => surnameOf(cellText(nameOf(cells[row] ?? [], layout)));
  const rowsOf = new Map<string, number[]>();
  for (const row of secondJobs) rowsOf.set(surnameIn(row), []);
  for (let row = layout.firstRow; row < cells.length; row++)
    if ((kinds[row] ?? NOT_COUNTED) !== NOT_COUNTED) rowsOf.get(surnameIn(row))?.push(row);
  return new Set(
    [...secondJobs].filter((row) =>
      rowsOf.get(surnameIn(row))?.some((other) => other !== row && !areOthers(iins[row], iins[other])),
    ),
  );
}

/** Two different valid IINs belong to two people. */
function areOthers(one = NO_NUMBER, other = NO_NUMBER): boolean {
  return one > NO_NUMBER && other > NO_NUMBER && one !== other;
}

function surnameOf(name: string): string {
  return (/^[\p{L}'’-]+/u.exec(name)?.[0] ?? "").toLowerCase().replace(/ё/g, "е");
}
