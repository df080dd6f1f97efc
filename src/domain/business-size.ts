import { type SizeCriteria, sizeCriteria } from "../law/business-size";
import { type DatedRule, UNKNOWN, valueOn, versionOn } from "../law/dated";
import { dateOf, type Day, iso } from "../law/day";
import { mci } from "../law/mci";

export type BusinessSize = "micro" | "small" | "medium" | "large";

export type SizeFacts = {
  /** Average headcount of the year, including branches, the entrepreneur himself and the workers of a sending party. */
  readonly headcount: number;
  /** Average yearly income in tenge: the total of the last three years divided by three. */
  readonly averageIncome: number;
  /**
   * Whether the employer is in one of the activities that cannot be small. "gambling": a payer of the gambling tax, who
   * cannot be small either and is classed by headcount alone (24(4)).
   */
  readonly excludedActivity: boolean | "gambling";
};

/**
 * The class of a business under article 24 of the Entrepreneurial Code; null if the index (MCI) of that year is not
 * known. The index is the one in force on 1 January of the year.
 */
export function businessSize(facts: SizeFacts, day: Day): BusinessSize | null {
  const index = versionOn(mci, firstDayOfYear(day)).value;
  if (index === UNKNOWN) return null;
  const hasAnyIncome = facts.excludedActivity === "gambling";
  const within = (rule: DatedRule<SizeCriteria>) => {
    const criteria = valueOn(rule, day);
    return {
      people: facts.headcount <= criteria.headcount,
      income: hasAnyIncome || facts.averageIncome <= criteria.incomeInMci * index,
    };
  };
  const { medium, small, micro } = {
    medium: within(sizeCriteria.medium),
    small: within(sizeCriteria.small),
    micro: within(sizeCriteria.micro),
  };
  if (!medium.people || !medium.income) return "large";
  if (facts.excludedActivity !== false || !small.people || !small.income) return "medium";
  return micro.people || micro.income ? "micro" : "small";
}

function firstDayOfYear(day: Day): Day {
  return iso(`${String(dateOf(day).year)}-01-01`);
}
