import { explainFine } from "../i18n/explain-fine";
import { explainVerdict } from "../i18n/explain-verdict";
import { explained } from "../roster/check";
import { checkRoster, decidingPlaces, employerRemarks } from "./arguments/roster";
import { answer } from "./host/answer";

/**
 * Explains the verdict on the staffing sheet: the numbers, the day, the rule, and when the law was last checked.
 * @customfunction QUOTA_WHY QUOTA_WHY
 * @param roster Staffing sheet with its headings, one row per person.
 * @param [as_of] Day asked for, best given as TODAY() or a date; today in Kazakhstan if left out.
 * @param [employer] TRUE for a small business, FALSE, or a two-column range of settings.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @returns The explanation in the language of Excel.
 */
export function quotaWhy(
  roster: unknown[][],
  as_of?: unknown[][],
  employer?: unknown[][],
  categories?: unknown[][],
): string {
  return answer((asked) => {
    const rosterAnswer = checkRoster({ roster, asOf: as_of, employer, categories }, asked);
    const places = rosterAnswer.judged.verdict === "undecided" ? [decidingPlaces(rosterAnswer, asked)] : [];
    const remarks = employerRemarks(rosterAnswer, asked);
    const check = explained(rosterAnswer.judged);
    const fines = check.exposures.map((exposure) => explainFine(exposure, asked.say, asked.language));
    return [explainVerdict(check, asked.say), ...remarks, ...places, ...fines].join(" ");
  });
}
