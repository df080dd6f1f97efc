import type { Area } from "../../sheet/area";
import { type Cells, type CellError, mergedCell, readCell } from "../../sheet/cell";
import { type ChosenHeadings, findLayout, type Layout } from "./layout";
import { findVacancyLayout, type VacancyLayout } from "./vacancy-layout";

/** A merged cell: its area relative to the given cells, and its address on the sheet. */
export type MergedCell = { readonly area: Area; readonly address: string };

/**
 * Marks the cells of a list that are covered by a merged cell of several rows: below its first row they are blank,
 * although the reader sees the value of the first row. Only columns that decide how or until when somebody counts are
 * marked, and only in rows with other contents.
 */
export function markMerged(
  cells: Cells,
  merged: readonly MergedCell[],
  chosenHeadings: ChosenHeadings,
): Cells {
  const tall = merged.filter(({ area }) => area.rows > 1);
  const list = tall.length === 0 ? null : listIn(cells, chosenHeadings);
  if (list === null) return cells;
  const marked = cells.map((row) => row);
  for (const { area, address } of tall) {
    const [top, left] = [area.row, area.column];
    if (top < list.firstRow || readCell(cells[top]?.[left]) === null) continue;
    const mark = mergedCell(address);
    for (let row = top + 1; row < top + area.rows; row++) {
      if (holdsMore(cells[row] ?? [], area))
        marked[row] = withMark(marked[row] ?? [], area, list.columns, mark);
    }
  }
  return marked;
}

type List = { readonly firstRow: number; readonly columns: ReadonlySet<number | undefined> };

function listIn(cells: Cells, chosenHeadings: ChosenHeadings): List | null {
  if (cells.every((row) => row.every((raw) => readCell(raw) === null))) return null;
  const roster = findLayout(cells, chosenHeadings);
  if (roster.kind === "layout") return ofRoster(roster);
  const vacancies = findVacancyLayout(cells);
  return vacancies.kind === "layout" ? ofVacancies(vacancies) : null;
}

function ofRoster({ firstRow, columns, statusColumns, goneColumns }: Layout): List {
  const { citizenship, category, hire, leave, contractEnd, permitExpiry } = columns;
  return {
    firstRow,
    columns: new Set([
      citizenship,
      category,
      hire,
      leave,
      contractEnd,
      permitExpiry,
      ...statusColumns,
      ...goneColumns,
    ]),
  };
}

function ofVacancies({ headerRow, columns }: VacancyLayout): List {
  const { category, posted, closed, planned, filed, permitExpiry, code } = columns;
  return {
    firstRow: headerRow + 1,
    columns: new Set([category, posted, closed, planned, filed, permitExpiry, code]),
  };
}

function holdsMore(row: readonly unknown[], { column, columns }: Area): boolean {
  return row.some((raw, at) => (at < column || at >= column + columns) && readCell(raw) !== null);
}

function withMark(
  row: readonly unknown[],
  { column, columns }: Area,
  read: List["columns"],
  mark: CellError,
): readonly unknown[] {
  return row.map((raw, at) => {
    const isCovered = at >= column && at < column + columns && readCell(raw) === null;
    return isCovered && read.has(at) ? mark : raw;
  });
}
