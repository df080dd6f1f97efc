import { groups } from "../law/category";
import { daysAhead } from "./arguments/days-ahead";
import { outlookOf } from "./arguments/outlook";
import { nobody } from "./arguments/roster";
import { wording } from "./arguments/words";
import { answer } from "./host/answer";
import { dateResult } from "./host/date-result";
import { causesOf } from "./results/causes";
import { numberOrRange } from "./results/number-or-range";

const headings = ["day", "group", "citizens", "foreigners", "verdict", "room", "gap", "cause"] as const;

/**
 * Lists the days on which the staffing sheet changes by the dates in it, and how each group stands from then on.
 * Exemptions are left aside. Where unclear rows leave a number open, both ends are shown.
 * @customfunction FORECAST FORECAST
 * @param roster Staffing sheet with its headings, one row per person.
 * @param [as_of] First day asked for; today in Kazakhstan if left out.
 * @param [employer] TRUE for a small business, FALSE, or a two-column range of settings.
 * @param [months] How many months to look ahead, 1 to 60; 12 if left out.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @param [words] TRUE for words in the language of Excel instead of codes.
 * @returns A table: a row of headings, then two rows for each day, one for categories 1+2 and one for 3+4.
 */
export function forecast(
  roster: unknown[][],
  as_of?: unknown[][],
  employer?: unknown[][],
  months?: unknown[][],
  categories?: unknown[][],
  words?: unknown[][],
): unknown[][] {
  return answer((asked) => {
    const wanted = wording(words, asked);
    const { question, ahead } = daysAhead({ roster, asOf: as_of, employer, months, categories }, asked);
    const { steps, roster: overTime } = ahead;
    if (outlookOf(steps).kind === "nobody") throw nobody(question, asked);
    const rows = steps.flatMap((step) =>
      groups.map((group) => {
        const { citizens, foreigners, verdict, room, gap } = step.groups[group];
        return [
          dateResult(step.day),
          wanted.isInWords ? asked.say(`group.${group}`) : group,
          citizens,
          foreigners,
          wanted.isInWords ? asked.say(`verdict.${verdict}`) : verdict,
          numberOrRange(room),
          numberOrRange(gap),
          causesOf(step, group, overTime, (code) => wanted.code("cause", code)),
        ];
      }),
    );
    return [wanted.headings(headings), ...rows] as unknown[][];
  });
}
