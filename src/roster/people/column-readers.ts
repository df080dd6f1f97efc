import { type Cells, readCell } from "../../sheet/cell";
import { readDate, readFirstDay, readLastDay } from "../words/date";
import { MemoByValue } from "../words/memo-by-value";
import type { Layout } from "../table/layout";
import { ColumnDays } from "./column-days";
import { countColumns, type CountColumn } from "./count-columns";
import { type ShiftColumns, shiftColumns } from "./shift-columns";
import { columnsOfStatus, type RowStatus, type StatusColumn, statusReader } from "./row-status";
import { askedOfAll } from "./classify";
import {
  type GradeCell,
  gradeCell,
  isAffirmative,
  noGrade,
  positionCell,
  type SideCell,
  sideCell,
} from "./cell-codes";
import { noCategories } from "../categories/position-categories";

/** The columns of dates that determine who is employed. */
export type DayField = "hire" | "leave" | "contractEnd" | "permitExpiry";

/** Readers for the columns of one roster; each distinct cell value is read once. */
export type ColumnReaders = {
  readonly layout: Layout;
  readonly sides: MemoByValue<SideCell>;
  readonly grades: MemoByValue<GradeCell>;
  /** The same from a position, by the category decided for it. */
  readonly posts: MemoByValue<GradeCell>;
  readonly statuses: readonly StatusColumn[];
  /** Reads the status of a row in which some column says something about it. */
  readonly statusOf: (row: readonly unknown[]) => RowStatus;
  readonly days: Readonly<Record<DayField, ColumnDays>>;
  /** Columns of papers that only foreigners have. */
  readonly papers: readonly number[];
  readonly saysPaper: MemoByValue<boolean>;
  readonly counts: readonly CountColumn[];
  /** The columns in which several people stand side by side. */
  readonly shifts: ShiftColumns;
};

/** Builds the readers for a layout. */
export function columnReaders(cells: Cells, layout: Layout): ColumnReaders {
  const { columns, headerRow, firstRow, categories = noCategories } = layout;
  const heading = headerRow === null ? [] : (cells[headerRow] ?? []);
  const headingOfCitizenship = columns.citizenship === undefined ? undefined : heading[columns.citizenship];
  const asked = askedOfAll(columns);
  return {
    layout,
    sides: new MemoByValue((raw) => sideCell(raw, headingOfCitizenship, asked)),
    grades: new MemoByValue(gradeCell),
    posts: new MemoByValue((raw) => positionCell(raw, categories)),
    statuses: columnsOfStatus(layout),
    statusOf: statusReader(layout),
    days: {
      // Without a column of first days, those of the periods where last days or contracts stand.
      hire: new ColumnDays(
        cells,
        firstRow,
        columns.hire ?? columns.leave ?? columns.contractEnd,
        columns.hire === undefined ? readFirstDay : readDate,
      ),
      leave: new ColumnDays(cells, firstRow, columns.leave, readLastDay),
      contractEnd: new ColumnDays(cells, firstRow, columns.contractEnd, readLastDay),
      permitExpiry: new ColumnDays(cells, firstRow, columns.permitExpiry, readLastDay),
    },
    papers: [columns.permitNumber, columns.permitExpiry, columns.residence].filter(
      (column) => column !== undefined,
    ),
    saysPaper: new MemoByValue((raw) => isAffirmative(readCell(raw))),
    counts: countColumns(layout),
    shifts: shiftColumns(layout),
  };
}

/**
 * The category of a row: from its column or, if there is none or the cell is blank, the one decided for its position.
 */
export function gradeIn({ layout, grades, posts }: ColumnReaders, raw: readonly unknown[]): GradeCell {
  const { category, position } = layout.columns;
  if (category === undefined) return position === undefined ? noGrade : posts.of(raw[position]);
  const grade = grades.of(raw[category]);
  if (grade.said.problem?.code !== "category_blank" || position === undefined) return grade;
  const byPosition = posts.of(raw[position]);
  return byPosition.said.problem === null ? byPosition : grade;
}
