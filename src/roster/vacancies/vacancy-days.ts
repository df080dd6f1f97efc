import type { Cell, Cells } from "../../sheet/cell";
import { ColumnDays, type SettledDates } from "../people/column-days";
import type { VacancyField } from "../table/vacancy-fields";
import type { VacancyLayout } from "../table/vacancy-layout";
import { type DateReading, readDate } from "../words/date";

/** Reads a cell as a date, in the date order of its column. */
export type DayIn = (field: VacancyField, cell: Cell) => DateReading;

/** The dates of a list of vacancies, each column read in its own date order. */
export class VacancyDays {
  private readonly columns = new Map<VacancyField, ColumnDays>();

  constructor(
    private readonly cells: Cells,
    private readonly layout: VacancyLayout,
  ) {}

  readonly dayIn: DayIn = (field, cell) => this.daysOf(field).of(cell);

  /** The columns in which ambiguous dates were read in the order of the others, each with the first such row. */
  settled(): readonly (SettledDates & { readonly field: VacancyField; readonly first: number })[] {
    return [...this.columns].flatMap(([field, days]) => {
      const { settled } = days;
      if (settled === null) return [];
      const first = this.cells.findIndex(
        (row, index) => index > this.layout.headerRow && days.isReadByOthers(row[settled.column]),
      );
      return first === -1 ? [] : [{ ...settled, field, first }];
    });
  }

  private daysOf(field: VacancyField): ColumnDays {
    const { headerRow, columns } = this.layout;
    const known = this.columns.get(field);
    const days = known ?? new ColumnDays(this.cells, headerRow + 1, columns[field], readDate);
    this.columns.set(field, days);
    return days;
  }
}
