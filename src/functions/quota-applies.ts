import { claimsOf, unknownEmployer } from "../domain/employer";
import { asOfDay } from "./arguments/as-of";
import { logicalArgument } from "./arguments/logical";
import { averageHeadcountArgument } from "./arguments/number";
import { spread } from "./arguments/spread";
import { answer } from "./host/answer";

/**
 * Says whether the ratio binds an employer: a small business of up to 20 people is exempt since 1 September 2025.
 * Until 31 August 2025 a small business is exempt at any size.
 * @customfunction QUOTA_APPLIES QUOTA_APPLIES
 * @param headcount People employed, branches included.
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
