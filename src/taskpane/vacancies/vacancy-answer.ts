import type { OwnDaysOff } from "../../domain/workday";
import type { SheetCells } from "../../excel/read-sheet";
import type { Day } from "../../law/day";
import { blankArea } from "../../roster/blank-area";
import type { Cells } from "../../roster/cell";
import { daysOffIn } from "../../roster/days-off";
import { noSettings, readSettings, type Settings } from "../../roster/employer-settings";
import type { NotCovered } from "../../roster/judge-roster";
import { checkVacancies, type VacanciesCheck } from "../../roster/vacancies/check-vacancies";
import type { UnreadableVacancies } from "../../roster/vacancies/vacancy-layout";
import type { VacancyReading } from "./vacancy-reading";

export type VacancyAnswer = {
  /** The day it answers for. */
  readonly day: Day;
  readonly result: VacanciesCheck | UnreadableVacancies | NotCovered;
  /** The cells of the list as they were judged. */
  readonly cells: Cells;
  readonly settings: Settings;
  /** Days off beside the public ones. */
  readonly daysOff: OwnDaysOff;
};

/** Answers for a day from what was read, without asking Excel again. */
export function answerVacancies(reading: VacancyReading, day: Day): VacancyAnswer {
  const { sheet, roster, settings: table, holidays } = reading;
  const settings = table ? readSettings(table.cells, day) : noSettings;
  const daysOff = daysOffIn(holidays?.cells ?? []);
  const tables = [table, holidays];
  const cells = withoutTables(sheet, tables);
  const { employer, readings, chosenHeadings } = settings;
  const result = checkVacancies({
    cells,
    day,
    employer,
    readings,
    daysOff,
    ...(roster.kind === "read" && {
      roster: { cells: withoutTables(roster.sheet, tables), chosenHeadings },
    }),
  });
  return { day, result, cells, settings, daysOff };
}

/** Tables that stand on the sheet are left out of it: below a list they would be read as its rows. */
function withoutTables(sheet: SheetCells, tables: readonly (SheetCells | null)[]): Cells {
  return tables.reduce<Cells>(
    (cells, table) =>
      table?.id === sheet.id
        ? blankArea(cells, {
            row: table.row - sheet.row,
            column: table.column - sheet.column,
            rows: table.cells.length,
            columns: table.cells[0]?.length ?? 0,
          })
        : cells,
    sheet.cells,
  );
}
