import { claimsOf, unknownEmployer } from "../domain/employer";
import { asOfDay } from "./arguments/as-of";
import { logicalArgument } from "./arguments/logical";
import { averageHeadcountArgument } from "./arguments/number";
import { spread } from "./arguments/spread";
import { answer } from "./host/answer";

/**
 * Says whether the ratio binds an employer, or a small business is exempt with so many people.
 * The limit is that of the day asked for; at first there was none.
 * @customfunction QUOTA_APPLIES QUOTA_APPLIES
 * @param headcount People employed, branches and outstaffed workers included.
 * @param small_business TRUE for a small business by headcount and income.
 * @param [as_of] Day whose rules apply; today in Kazakhstan if left out.
 * @returns TRUE if the ratio applies, FALSE if the employer is exempt.
 */
export function quotaApplies(
  headcount: unknown[][],
  small_business: unknown[][],
  as_of?: unknown[][],
): unknown[][] {
  return answer((asked) => {
    const day = asOfDay(as_of, asked);
    const [claim] = claimsOf({ ...unknownEmployer, smallBusiness: "yes" }, day);
    return spread([headcount, small_business], asked, (people = null, small = null) => {
      if (people === null) return "";
      const count = averageHeadcountArgument(people, asked);
      return !(logicalArgument(small, asked) && claim !== undefined && count <= claim.limit);
    });
  });
}
