import type { VacancyCheck } from "./check-vacancies";

/** Whether an application was filed or decided: whatever was missing can no longer be fixed. */
export function isFiled({ next: { what } }: Pick<VacancyCheck, "next">): boolean {
  return what === "await" || what === "done";
}
