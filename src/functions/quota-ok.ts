import { Refusal } from "./arguments/refusal";
import { checkRoster, decidingPlaces, nobody } from "./arguments/roster";
import { answer } from "./host/answer";
import { withCard } from "./host/card";
import { ratioCard } from "./results/ratio-card";

/**
 * Says whether the staffing sheet keeps the ratio of citizens to foreigners, or is exempt from it.
 * #N/A if unclear rows leave it open, with the rows to settle.
 * @customfunction QUOTA_OK QUOTA_OK
 * @param roster Staffing sheet with its headings, one row per person.
 * @param [as_of] Day asked for; today in Kazakhstan if left out.
 * @param [employer] TRUE for a small business, FALSE, or a two-column range of settings.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @returns TRUE if it passes or is exempt, FALSE if it fails.
 */
export function quotaOk(
  roster: unknown[][],
  as_of?: unknown[][],
  employer?: unknown[][],
  categories?: unknown[][],
): unknown {
  return answer((asked) => {
    const rosterAnswer = checkRoster({ roster, asOf: as_of, employer, categories }, asked);
    const { judged, cards } = rosterAnswer;
    const told = (holds: boolean) => withCard(holds, () => ratioCard(judged, asked), cards, asked);
    switch (judged.verdict) {
      case "pass":
      case "exempt":
        return told(true);
      case "fail":
        return told(false);
      case "empty":
        throw nobody(judged, asked);
      case "undecided":
        throw new Refusal(
          "no_answer",
          asked.tell("undecided", { places: decidingPlaces(rosterAnswer, asked) }),
        );
    }
  });
}
