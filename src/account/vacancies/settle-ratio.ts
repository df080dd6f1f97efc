import { rosterQuestion } from "../../workbook-model/questions";
import type { Stated } from "../../workbook-model/stated";
import type { VacanciesCheck } from "../../roster/vacancies/check-vacancies";
import type { Steps } from "../../roster/steps";
import { type ToSettle, toSettleInSteps } from "../check/to-settle";

/** What in the staffing list leaves the ratio of a vacancy undecided; null if nothing does. */
export function* settleRatioInSteps(
  { vacancies }: VacanciesCheck,
  roster: Parameters<typeof rosterQuestion>[0] | null,
  stated: Stated,
): Steps<ToSettle | null> {
  const isOpen = vacancies.some(({ findings }) => findings.some(({ code }) => code === "ratio_undecided"));
  return isOpen && roster !== null ? yield* toSettleInSteps(rosterQuestion(roster, stated)) : null;
}
