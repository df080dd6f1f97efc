import type { VacancyCheck } from "./check-vacancies";

/** The vacancies in the order of what is to be done next, those with nothing left to do last. */
export function byNextStep(vacancies: readonly VacancyCheck[]): readonly VacancyCheck[] {
  const due = ({ next, filing }: VacancyCheck) =>
    next.dueDay ?? (next.what === "await" ? LATER : LAST) + filing.day;
  return [...vacancies].sort((a, b) => due(a) - due(b) || a.row - b.row);
}

/** Behind every day of the calendar. */
const LATER = 10_000_000;
const LAST = 2 * LATER;
