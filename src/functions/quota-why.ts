import { explainFine } from "../sentences/explain-fine";
import { briefVerdict, explainVerdict } from "../sentences/explain-verdict";
import { explained } from "../roster/check";
import { logicalArgument } from "./arguments/logical";
import { noError } from "./arguments/no-error";
import { single } from "./arguments/single";
import { checkRoster, decidingPlaces, employerRemarks } from "./arguments/roster";
import { answer } from "./host/answer";

/**
 * Explains the verdict on the staffing sheet in two sentences: the numbers of the day, and the rule with the day on
 * which it was last checked. What decides an open answer or would turn it, and what the settings leave open, is added.
 * @customfunction QUOTA_WHY QUOTA_WHY
 * @param roster Staffing sheet with its headings, one row per person.
 * @param [as_of] Day asked for, best given as TODAY() or a date; today in Kazakhstan if left out.
 * @param [employer] TRUE for a small business, FALSE, or a two-column range of settings.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @param [all] TRUE for everything there is to say: exemptions, other rules, amendments, fines.
 * @returns The explanation in the language of Excel.
 */
export function quotaWhy(
  roster: unknown[][],
  as_of?: unknown[][],
  employer?: unknown[][],
  categories?: unknown[][],
  all?: unknown[][],
): string {
  return answer((asked) => {
    const rosterAnswer = checkRoster({ roster, asOf: as_of, employer, categories }, asked);
    const places = rosterAnswer.judged.verdict === "undecided" ? [decidingPlaces(rosterAnswer, asked)] : [];
    const isAll = logicalArgument(noError(single(all, asked), asked), asked);
    const check = explained(rosterAnswer.judged);
    const remarks = employerRemarks(rosterAnswer, asked);
    if (!isAll) return [briefVerdict(check, asked.say), ...remarks, ...places].join(" ");
    const fines = check.exposures.map((exposure) => explainFine(exposure, asked.say, asked.language));
    return [explainVerdict(check, asked.say), ...remarks, ...places, ...fines].join(" ");
  });
}
