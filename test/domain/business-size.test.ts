import { businessSize } from "../../src/domain/business-size";
import { iso } from "../../src/law/day";

const in2026 = iso("2026-05-01");
const facts = { headcount: 8, averageIncome: 0, excludedActivity: false };

describe("the size of a business in 2026, index 4,325 tenge", () => {
  test.each([
    [15, 129_750_000, "micro"],
    [16, 129_750_000, "micro"],
    [15, 129_750_001, "micro"],
    [16, 129_750_001, "small"],
    [100, 129_750_000, "micro"],
    [101, 129_750_000, "medium"],
    [100, 1_297_500_000, "small"],
    [101, 1_297_500_000, "medium"],
    [100, 1_297_500_001, "medium"],
    [250, 12_975_000_000, "medium"],
    [251, 0, "large"],
    [1, 12_975_000_001, "large"],
    [0, 0, "micro"],
  ] as const)("%i people and %i tenge a year are %s", (headcount, averageIncome, size) => {
    expect(businessSize({ ...facts, headcount, averageIncome }, in2026)).toBe(size);
  });

  test.each([
    [12, 0, "medium"],
    [251, 0, "large"],
  ] as const)("a security firm of %i people is never small", (headcount, averageIncome, size) => {
    expect(businessSize({ headcount, averageIncome, excludedActivity: true }, in2026)).toBe(size);
  });

  test.each([
    [40, 17_300_000_000, "medium"],
    [251, 0, "large"],
  ] as const)("a casino of %i people is judged by people alone", (headcount, averageIncome, size) => {
    expect(businessSize({ headcount, averageIncome, excludedActivity: "gambling" }, in2026)).toBe(size);
  });

  test("is unknown in 2027, whose index is not known", () => {
    expect(businessSize(facts, iso("2026-12-31"))).toBe("micro");
    expect(businessSize(facts, iso("2027-01-01"))).toBeNull();
  });

  test("uses the index of the year's first day", () => {
    const income = 300_000 * 3_692 + 1;
    expect(businessSize({ ...facts, headcount: 16, averageIncome: income }, iso("2024-12-31"))).toBe(
      "medium",
    );
    expect(businessSize({ ...facts, headcount: 16, averageIncome: income }, iso("2025-01-01"))).toBe("small");
  });
});
