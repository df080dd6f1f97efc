import { businessSize } from "../domain/business-size";
import { toDotted } from "../law/day";
import { asOfDay } from "./arguments/as-of";
import { excludedActivityArgument } from "./arguments/excluded-activity";
import { amountArgument, averageHeadcountArgument } from "./arguments/number";
import { Refusal } from "./arguments/refusal";
import { spread } from "./arguments/spread";
import { answer } from "./host/answer";

/**
 * Gives the class of a business under article 24 of the Entrepreneurial Code: micro, small, medium or large.
 * The official class, where the employer has one, goes before this calculation.
 * @customfunction BUSINESS_SIZE BUSINESS_SIZE
 * @param headcount Average people a year, branches, the entrepreneur and outstaffed workers included.
 * @param average_income Average income a year in tenge: the last three years' total divided by three.
 * @param [as_of] Day whose rules and index (MCI) apply; today in Kazakhstan if left out.
 * @param [excluded_activity] TRUE if the employer works in an activity that cannot be small; "gambling" if it pays the gambling tax.
 * @returns "micro", "small", "medium" or "large"; #N/A if that year's index is not known.
 */
export function businessSizeOf(
  headcount: unknown[][],
  average_income: unknown[][],
  as_of?: unknown[][],
  excluded_activity?: unknown[][],
): unknown[][] {
  return answer((asked) => {
    const day = asOfDay(as_of, asked);
    return spread(
      [headcount, average_income, excluded_activity],
      asked,
      (people = null, income = null, excluded = null) => {
        if (people === null || income === null) return "";
        const facts = {
          headcount: averageHeadcountArgument(people, asked),
          averageIncome: amountArgument(income, asked),
          excludedActivity: excludedActivityArgument(excluded, asked),
        };
        const size = businessSize(facts, day);
        if (size === null) throw new Refusal("no_answer", asked.tell("mci_unknown", { day: toDotted(day) }));
        return size;
      },
    );
  });
}
