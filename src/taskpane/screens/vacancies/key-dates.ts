import type { OwnDaysOff } from "../../../domain/workday";
import { workdayInstead } from "../../../domain/workday-advice";
import type { Day } from "../../../law/day";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";

/** The dates of one vacancy, as far as they are known or follow from the next action. */
export type KeyDates = {
  readonly posted: Day | null;
  /** The vacancy is not posted yet: this is the day on which to post it, or today. */
  readonly isAhead: boolean;
  /** The last of the fifteen days. */
  readonly end: Day | null;
  /** The first day to file, by the chosen way of counting. */
  readonly firstDay: Day | null;
  /** The working day to use instead if that is a day off. */
  readonly workday: Day | null;
  readonly planned: Day | null;
  readonly filed: Day | null;
};

/** The key dates of a vacancy; if it is not posted yet, those of a posting in time. */
export function keyDatesOf(
  { posted, search, firstDay, aheadEnd, next, facts, filing }: VacancyCheck,
  asOf: Day,
  daysOff: OwnDaysOff,
): KeyDates {
  const isAhead = next.what === "post";
  const from = isAhead ? (next.byDay ?? asOf) : posted;
  const first = isAhead ? next.fileDay : firstDay;
  const end = isAhead ? aheadEnd : (search?.end ?? null);
  const planned = facts.planned.kind === "day" ? facts.planned.day : null;
  return {
    posted: from,
    isAhead,
    end,
    firstDay: first,
    workday: first === null ? null : workdayInstead(first, daysOff),
    // A filing noted for a future day is only a plan.
    planned: filing.basis === "planned" ? filing.day : planned,
    filed: filing.basis === "filed" ? filing.day : null,
  };
}
