import type { VacancyCheck } from "./check-vacancies";

/** The vacancies by due day of the next step; those with nothing left to do come last. */
export function byNextStep(vacancies: readonly VacancyCheck[]): readonly VacancyCheck[] {
  const due = ({ next, filing }: VacancyCheck) =>
    next.dueDay ?? (next.what === "await" ? LATER : LAST) + filing.day;
  return [...vacancies].sort((a, b) => due(a) - due(b) || a.row - b.row);
}

/** Later than any day. */
const LATER = 10_000_000;
const LAST = 2 * LATER;
