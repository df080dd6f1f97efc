import type { Verdict } from "../../domain/verdict";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import { isFiled } from "../../roster/vacancies/is-filed";

/**
 * Verdict for the whole list: "fail" if any application still to be filed fails, "undecided" if any is open, else
 * "pass"; "empty" without vacancies.
 */
export function overallVerdict(
  vacancies: readonly Pick<VacancyCheck, "verdict" | "next">[],
): Exclude<Verdict, "exempt"> {
  if (vacancies.length === 0) return "empty";
  const verdicts = vacancies.filter((vacancy) => !isFiled(vacancy)).map(({ verdict }) => verdict);
  if (verdicts.includes("fail")) return "fail";
  return verdicts.includes("undecided") ? "undecided" : "pass";
}
