import type { OwnDaysOff } from "../../../domain/workday";
import type { Day } from "../../../law/day";
import type { Cells } from "../../../sheet/cell";
import { readDaysOff } from "../../../roster/settings/days-off";
import { noSettings, readSettings, type Settings } from "../../../roster/settings/employer-settings";
import type { NotCovered } from "../../../roster/judgement/judge-roster";
import { inOneGo, type Steps } from "../../../roster/steps";
import { checkVacanciesInSteps, type VacanciesCheck } from "../../../roster/vacancies/check-vacancies";
import type { VacancyField } from "../../../roster/table/vacancy-fields";
import type { ChosenVacancyHeadings, UnreadableVacancies } from "../../../roster/table/vacancy-layout";
import type { SmallBusiness } from "../../store/answer";
import { type HeadingChanges, withChanges } from "../../store/column-changes";
import { decidedCategories } from "../../store/decided-categories";
import { cellsToRead } from "../../without-own-tables";
import type { VacancySnapshot } from "./vacancy-snapshot";

export type VacancyAnswer = {
  /** The day it answers for. */
  readonly day: Day;
  readonly result: VacanciesCheck | UnreadableVacancies | NotCovered;
  /** The cells of the list as they were judged. */
  readonly cells: Cells;
  readonly settings: Settings;
  /** The headings chosen for the columns of the list. */
  readonly chosen: ChosenVacancyHeadings;
  /** Days off beside the public ones. */
  readonly daysOff: OwnDaysOff;
  /** What was chosen on the Check screen; null where the workbook alone says it. */
  readonly smallBusiness: SmallBusiness | null;
  /** Rows of the sheet, from 1, whose days off are not understood. */
  readonly unreadDaysOff: readonly number[];
};

/** As `vacancyAnswerInSteps`, without a pause. */
export function answerVacancies(...asked: Parameters<typeof vacancyAnswerInSteps>): VacancyAnswer {
  return inOneGo(vacancyAnswerInSteps(...asked));
}

/**
 * Answers for a day from what was read, without asking Excel again. A size of the employer chosen by hand comes before
 * that of the workbook, and so do columns chosen that could not be written into it.
 */
export function* vacancyAnswerInSteps(
  reading: VacancySnapshot,
  day: Day,
  smallBusiness: SmallBusiness | null = null,
  unwritten: HeadingChanges<VacancyField> = {},
): Steps<VacancyAnswer> {
  const { sheet, roster, settings: table, categories = null, holidays } = reading;
  const settings = table ? readSettings(table.cells, day) : noSettings;
  const { days: daysOff, unreadRows } = readDaysOff(holidays?.cells ?? []);
  const unreadDaysOff = unreadRows.map((row) => (holidays?.row ?? 0) + row + 1);
  const tables = [table, categories, holidays];
  const cells = cellsToRead(sheet, tables);
  const { readings, chosenHeadings } = settings;
  const chosen = withChanges(settings.chosenVacancyHeadings, unwritten);
  const employer = smallBusiness === null ? settings.employer : { ...settings.employer, smallBusiness };
  const result = yield* checkVacanciesInSteps({
    cells,
    day,
    employer,
    readings,
    daysOff,
    chosenHeadings: chosen,
    ...(roster.kind === "read" && {
      roster: {
        cells: cellsToRead(roster.sheet, tables, chosenHeadings),
        chosenHeadings,
        categories: decidedCategories(categories),
      },
    }),
  });
  return { day, result, cells, settings, chosen, daysOff, unreadDaysOff, smallBusiness };
}
