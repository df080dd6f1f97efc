import { groupNumber } from "./arguments/group-number";
import { checkRoster } from "./arguments/roster";
import { answer } from "./host/answer";

/**
 * Says how many more foreigners fit in a category's group before the ratio breaks. Exemptions are left aside.
 * @customfunction QUOTA_ROOM QUOTA_ROOM
 * @param roster Staffing sheet with its headings, one row per person.
 * @param category Category 1, 2, 3 or 4, or the group as "1-2" or "3-4".
 * @param [as_of] Day asked for; today in Kazakhstan if left out.
 * @param [employer] TRUE for a small business, FALSE, or a two-column range of settings.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @returns A whole number; #N/A if unclear rows leave it open.
 */
export function quotaRoom(
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
      (group) => group.room,
    ),
  );
}
