import type { Verdict } from "../../domain/verdict";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import { isFiled } from "../../roster/vacancies/is-filed";

/**
 * One answer for a whole list: all that are still to be filed may be, some may not, or it cannot be told; "empty" without
 * a vacancy.
 */
export function overallVerdict(
  vacancies: readonly Pick<VacancyCheck, "verdict" | "next">[],
): Exclude<Verdict, "exempt"> {
  if (vacancies.length === 0) return "empty";
  const verdicts = vacancies.filter((vacancy) => !isFiled(vacancy)).map(({ verdict }) => verdict);
  if (verdicts.includes("fail")) return "fail";
  return verdicts.includes("undecided") ? "undecided" : "pass";
}
