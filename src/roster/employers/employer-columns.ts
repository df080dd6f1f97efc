import type { Cells } from "../../sheet/cell";
import { type EmployerField, matchEntityHeading } from "../table/entity-headings";
import { compareFits } from "../table/heading-matcher";
import { underGroups } from "../table/heading-row";
import type { Layout } from "../table/layout";
import { matchHeadings } from "../table/match-headings";
import type { ColumnsOf } from "../table/schema";

/** The columns of a roster that identify the employer of each row. */
export type EmployerColumns = ColumnsOf<EmployerField>;

/** Finds the columns of entity, BIN and branch by their headings. */
export function employerColumns(cells: Cells, { headerRow }: Layout): EmployerColumns {
  if (headerRow === null) return {};
  const headings = underGroups(cells[headerRow - 1] ?? [], cells[headerRow] ?? []);
  const columns: Partial<Record<EmployerField, number>> = {};
  for (const { field, column } of [...matchHeadings(headings, matchEntityHeading)].sort(
    (a, b) => compareFits(a.fit, b.fit) || a.column - b.column,
  ))
    columns[field] ??= column;
  return columns;
}
