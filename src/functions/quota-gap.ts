import { groupNumber } from "./arguments/group-number";
import { checkRoster } from "./arguments/roster";
import { answer } from "./host/answer";

/**
 * Says how many citizens must join a category's group until the ratio holds. Exemptions are left aside.
 * @customfunction QUOTA_GAP QUOTA_GAP
 * @param roster Staffing sheet with its headings, one row per person.
 * @param category Category 1, 2, 3 or 4, or the group as "1-2" or "3-4".
 * @param [as_of] Day asked for; today in Kazakhstan if left out.
 * @param [employer] TRUE for a small business, FALSE, or a two-column range of settings.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @returns A whole number, 0 if the ratio holds; #N/A if unclear rows leave it open.
 */
export function quotaGap(
  roster: unknown[][],
  category: unknown[][],
  as_of?: unknown[][],
  employer?: unknown[][],
  categories?: unknown[][],
): unknown {
  return answer((asked) =>
    groupNumber(
      checkRoster({ roster, asOf: as_of, employer, categories }, asked),
      category,
      asked,
      (group) => group.gap,
    ),
  );
}
