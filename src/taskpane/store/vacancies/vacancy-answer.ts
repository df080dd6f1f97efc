import type { ToSettle } from "../../../account/check/to-settle";
import { settleRatioInSteps } from "../../../account/vacancies/settle-ratio";
import type { OwnDaysOff } from "../../../domain/workday";
import type { Day } from "../../../law/day";
import type { Cells } from "../../../sheet/cell";
import type { NotCovered } from "../../../roster/judgement/judge-roster";
import { runToEnd, type Steps } from "../../../roster/steps";
import { checkVacanciesInSteps, type VacanciesCheck } from "../../../roster/vacancies/check-vacancies";
import type { VacancyField } from "../../../roster/table/vacancy-fields";
import type { ChosenVacancyHeadings, UnreadableVacancies } from "../../../roster/table/vacancy-layout";
import type { SmallBusiness } from "../check/answer";
import { daysOffIn, vacanciesQuestion } from "../../../workbook-model/questions";
import { type Stated, statedIn } from "../../../workbook-model/stated";
import type { VacancySnapshot } from "./vacancy-snapshot";
import type { HeadingChanges } from "../../../workbook-model/heading-changes";

export type VacancyAnswer = {
  /** Day of the answer. */
  readonly day: Day;
  readonly result: VacanciesCheck | UnreadableVacancies | NotCovered;
  /** The list's cells as judged. */
  readonly cells: Cells;
  /** What workbook and user state about the employer, columns and positions. */
  readonly settings: Stated;
  /** Headings chosen for the list's columns. */
  readonly chosen: ChosenVacancyHeadings;
  /** Own days off, in addition to public holidays. */
  readonly daysOff: OwnDaysOff;
  /** The choice on the Check screen; null if only the workbook states it. */
  readonly smallBusiness: SmallBusiness | null;
  /** What in the roster leaves a vacancy's ratio open; null if nothing does. */
  readonly settle: ToSettle | null;
  /** Sheet rows, from 1, whose days off are not understood. */
  readonly unreadDaysOff: readonly number[];
};

/** Synchronous form of `vacancyAnswerInSteps`. */
export function answerVacancies(...asked: Parameters<typeof vacancyAnswerInSteps>): VacancyAnswer {
  return runToEnd(vacancyAnswerInSteps(...asked));
}

/**
 * Answers for a day from a snapshot, without reading Excel again. A small business status chosen by hand overrides
 * the workbook's, and so do column choices that could not be written into it.
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
