import type { VacancyCheck } from "./check-vacancies";

/** Filed or decided: what was missing then cannot be mended any more. */
export function isFiled({ next: { what } }: Pick<VacancyCheck, "next">): boolean {
  return what === "await" || what === "done";
}
