import { type Cells, cellText, readCell } from "../../sheet/cell";
import type { Layout } from "../table/layout";
import { noEmployers } from "./employer-table";
import { employerColumns } from "./employer-columns";
import { employerUnits } from "./employer-units";

/** A list of two employers or more, each of which is tested separately. */
export type SeveralEmployers = {
  /** The column that names them. */
  readonly column: number;
  readonly employers: readonly { readonly name: string; readonly rows: readonly number[] }[];
};

/** The employers of a list who have counted rows; null if there are fewer than two. */
export function severalEmployers(
  cells: Cells,
  layout: Layout,
  counts: (row: number) => boolean,
): SeveralEmployers | null {
  // A column already read as something else, such as "Company\nstart\ndate" (a hire date), names no employer.
  const own = (of: number | undefined) => (of !== undefined && layout.known.includes(of) ? undefined : of);
  const columns = employerColumns(cells, layout);
  const [entity, bin] = [own(columns.entity), own(columns.bin)];
  const column = entity ?? bin;
  if (column === undefined || !isNamedTwice(cells, layout, [entity, bin], counts)) return null;
  const employers = employerUnits(cells, layout, noEmployers).units.flatMap(({ name, bin: number, rows }) => {
    const counted = rows.filter(counts);
    return counted.length === 0 ? [] : [{ name: name === "" ? (number ?? "") : name, rows: counted }];
  });
  return employers.length > 1 ? { column, employers } : null;
}

/** A cheap test first: in most lists such a column has the same text in every row. */
function isNamedTwice(
  cells: Cells,
  { firstRow }: Layout,
  columns: readonly (number | undefined)[],
  counts: (row: number) => boolean,
): boolean {
  return columns.some((column) => {
    let only: unknown = null;
    for (let row = firstRow; column !== undefined && row < cells.length; row++) {
      const raw = cells[row]?.[column] ?? null;
      if (raw === only || raw === null || !counts(row) || cellText(readCell(raw)) === "") continue;
      if (only !== null) return true;
      only = raw;
    }
    return false;
  });
}
