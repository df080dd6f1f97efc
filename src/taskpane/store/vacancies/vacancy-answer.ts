import type { ToSettle } from "../../../account/check/to-settle";
import { settleRatioInSteps } from "../../../account/vacancies/settle-ratio";
import type { OwnDaysOff } from "../../../domain/workday";
import type { Day } from "../../../law/day";
import type { Cells } from "../../../sheet/cell";
import type { NotCovered } from "../../../roster/judgement/judge-roster";
import { inOneGo, type Steps } from "../../../roster/steps";
import { checkVacanciesInSteps, type VacanciesCheck } from "../../../roster/vacancies/check-vacancies";
import type { VacancyField } from "../../../roster/table/vacancy-fields";
import type { ChosenVacancyHeadings, UnreadableVacancies } from "../../../roster/table/vacancy-layout";
import type { SmallBusiness } from "../answer";
import { daysOffIn, vacanciesQuestion } from "../../../workbook-model/questions";
import { type Stated, statedIn } from "../../../workbook-model/stated";
import type { VacancySnapshot } from "./vacancy-snapshot";
import type { HeadingChanges } from "../../../workbook-model/heading-changes";

export type VacancyAnswer = {
  /** The day it answers for. */
  readonly day: Day;
  readonly result: VacanciesCheck | UnreadableVacancies | NotCovered;
  /** The cells of the list as they were judged. */
  readonly cells: Cells;
  /** What the workbook and its user state of the employer, of columns and of positions. */
  readonly settings: Stated;
  /** The headings chosen for the columns of the list. */
  readonly chosen: ChosenVacancyHeadings;
  /** Days off beside the public ones. */
  readonly daysOff: OwnDaysOff;
  /** What was chosen on the Check screen; null where the workbook alone says it. */
  readonly smallBusiness: SmallBusiness | null;
  /** What of the staffing list leaves the ratio of a vacancy open; null where nothing does. */
  readonly settle: ToSettle | null;
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
  const { sheet, roster, holidays } = reading;
  const stated = statedIn(reading, { day, smallBusiness, vacancyColumns: unwritten });
  const question = vacanciesQuestion(sheet, roster.kind === "read" ? roster.sheet : null, stated);
  const result = yield* checkVacanciesInSteps(question);
  return {
    ...{ day, result, settings: stated, smallBusiness },
    cells: question.cells,
    chosen: question.chosenHeadings,
    daysOff: question.daysOff,
    settle:
      result.kind === "vacancies"
        ? yield* settleRatioInSteps(result, roster.kind === "read" ? roster.sheet : null, stated)
        : null,
    unreadDaysOff: daysOffIn(stated).unreadRows.map((row) => (holidays?.row ?? 0) + row + 1),
  };
}
