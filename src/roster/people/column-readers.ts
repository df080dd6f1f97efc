import { type Cells, readCell } from "../../sheet/cell";
import { readDate, readLastDay } from "../words/date";
import { MemoByValue } from "../words/memo-by-value";
import type { Layout } from "../table/layout";
import { ColumnDays } from "./column-days";
import { peopleIn, peopleOnPosts } from "./people-in";
import { columnsOfStatus, type StatusColumn } from "./row-status";
import { type GradeCell, gradeCell, isAffirmative, type SideCell, sideCell } from "./cell-codes";

/** The columns whose dates say who is there. */
export type DayField = "hire" | "leave" | "contractEnd" | "permitExpiry";

/** The columns of one roster, each with what reads its cells; a cell's value is worked out once. */
export type ColumnReaders = {
  readonly layout: Layout;
  /** The row of the headings. */
  readonly heading: readonly unknown[];
  readonly sides: MemoByValue<SideCell>;
  readonly grades: MemoByValue<GradeCell>;
  readonly statuses: readonly StatusColumn[];
  readonly days: Readonly<Record<DayField, ColumnDays>>;
  /** Columns of papers that only foreigners have. */
  readonly papers: readonly number[];
  readonly saysPaper: MemoByValue<boolean>;
  /** The column that says for how many people a row stands. */
  readonly count: number | undefined;
  readonly peopleAt: MemoByValue<number>;
};

/** Compiles what reads the rows of a roster from its layout. */
export function columnReaders(cells: Cells, layout: Layout): ColumnReaders {
  const { columns, headerRow, firstRow } = layout;
  const heading = headerRow === null ? [] : (cells[headerRow] ?? []);
  const headingOfCitizenship = columns.citizenship === undefined ? undefined : heading[columns.citizenship];
  const peopleAt = columns.count === undefined ? peopleOnPosts : peopleIn;
  return {
    layout,
    heading,
    sides: new MemoByValue((raw) => sideCell(raw, headingOfCitizenship)),
    grades: new MemoByValue(gradeCell),
    statuses: columnsOfStatus(layout),
    days: {
      hire: new ColumnDays(cells, firstRow, columns.hire, readDate),
      leave: new ColumnDays(cells, firstRow, columns.leave, readLastDay),
      contractEnd: new ColumnDays(cells, firstRow, columns.contractEnd, readDate),
      permitExpiry: new ColumnDays(cells, firstRow, columns.permitExpiry, readDate),
    },
    papers: [columns.permitNumber, columns.permitExpiry, columns.residence].filter(
      (column) => column !== undefined,
    ),
    saysPaper: new MemoByValue((raw) => isAffirmative(readCell(raw))),
    count: columns.count ?? columns.rate,
    peopleAt: new MemoByValue((raw) => peopleAt(readCell(raw))),
  };
}
