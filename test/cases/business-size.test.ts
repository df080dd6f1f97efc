import { businessSize } from "../../src/domain/business-size";
import { iso } from "../../src/law/day";
import { casesOf } from "./case-files";

type SizeCase = {
  readonly name: string;
  readonly source: string;
  readonly on: string;
  readonly headcount: number;
  /** The yearly average, or the three years it is the average of. */
  readonly income?: number;
  readonly incomes?: readonly [number, number, number];
  readonly "excluded activity"?: boolean | "gambling";
  readonly expect: string;
};

const cases = casesOf<SizeCase>("business-size");

test.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
  const { income, incomes = [income ?? 0, income ?? 0, income ?? 0] } = each;
  const averageIncome = incomes.reduce((sum, year) => sum + year, 0) / incomes.length;
  const facts = {
    headcount: each.headcount,
    averageIncome,
    excludedActivity: each["excluded activity"] ?? false,
  };
  expect(businessSize(facts, iso(each.on)) ?? "unknown").toBe(each.expect);
  expect(each.source.length).toBeGreaterThan(15);
});
