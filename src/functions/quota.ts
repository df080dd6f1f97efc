import { groups } from "../law/category";
import { checkRoster, nobody } from "./arguments/roster";
import { wording } from "./arguments/words";
import { answer } from "./host/answer";
import { groupNumbers } from "./results/group-numbers";

const headings = [
  "group",
  "citizens",
  "foreigners",
  "unclear",
  "total",
  "share",
  "required",
  "verdict",
  "room",
  "gap",
] as const;

/**
 * Counts the staffing sheet by group: citizens, foreigners, unclear rows, share, verdict, room and gap.
 * Shares are percent, cut off after one decimal. Where unclear rows leave a number open, both ends are shown.
 * @customfunction QUOTA QUOTA
 * @param roster Staffing sheet with its headings, one row per person.
 * @param [as_of] Day asked for; today in Kazakhstan if left out.
 * @param [employer] TRUE for a small business, FALSE, or a two-column range of settings.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @param [words] TRUE for words in the language of Excel instead of codes.
 * @returns A table: a row of headings, then one row for categories 1+2 and one for 3+4.
 */
export function quota(
  roster: unknown[][],
  as_of?: unknown[][],
  employer?: unknown[][],
  categories?: unknown[][],
  words?: unknown[][],
): unknown[][] {
  return answer((asked) => {
    const wanted = wording(words, asked);
    const { judged } = checkRoster({ roster, asOf: as_of, employer, categories }, asked);
    if (judged.verdict === "empty") throw nobody(judged, asked);
    const { say } = asked;
    const rows = groups.map((group) => {
      const { verdict } = judged.groups[group];
      const { room, gap, ...counted } = groupNumbers(judged.groups[group]);
      const [name, told] = wanted.isInWords
        ? [say(`group.${group}`), say(`verdict.${verdict}`)]
        : [group, verdict];
      return [name, ...Object.values(counted), told, room, gap];
    });
    return [wanted.headings(headings), ...rows] as unknown[][];
  });
}
