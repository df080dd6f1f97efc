import { type SizeCriteria, sizeCriteria } from "../law/business-size";
import { type DatedRule, UNKNOWN, versionOn } from "../law/dated";
import { dateOf, type Day, iso } from "../law/day";
import { mci } from "../law/mci";

export type BusinessSize = "micro" | "small" | "medium" | "large";

export type SizeFacts = {
  /** Average people a year, branches and the entrepreneur himself included. */
  readonly headcount: number;
  /** Average income a year in tenge: the last three years' total divided by three. */
  readonly averageIncome: number;
  /** Whether the employer is in one of the activities that cannot be small. */
  readonly excludedActivity: boolean;
};

/**
 * The class of a business under article 24 of the Entrepreneurial Code, or null where the index (MCI) of that year
 * is not known.
 *
 * Both criteria are ceilings, equality included; the index is the one in force on 1 January of the year.
 */
export function businessSize(facts: SizeFacts, day: Day): BusinessSize | null {
  const index = versionOn(mci, firstDayOfYear(day)).value;
  if (index === UNKNOWN) return null;
  const within = (rule: DatedRule<SizeCriteria>) => {
    const { value } = versionOn(rule, day);
    return (
      value !== UNKNOWN &&
      facts.headcount <= value.headcount &&
      facts.averageIncome <= value.incomeInMci * index
    );
  };
  if (!within(sizeCriteria.medium)) return "large";
  if (facts.excludedActivity) return "medium";
  if (within(sizeCriteria.micro)) return "micro";
  return within(sizeCriteria.small) ? "small" : "medium";
}

function firstDayOfYear(day: Day): Day {
  return iso(`${String(dateOf(day).year)}-01-01`);
}
