import { unknownEmployer } from "../../src/domain/employer";
import { latestDayBefore } from "../../src/domain/latest-day";
import { monthsLater } from "../../src/domain/months-later";
import { lawChangesBetween } from "../../src/domain/ratio-law-days";
import { iso, toIso } from "../../src/law/day";

test.each([
  ["2025-11-05", 12, "2026-11-05"],
  ["2025-11-30", 3, "2026-02-28"],
  ["2027-11-30", 3, "2028-02-29"],
  ["2025-12-31", 1, "2026-01-31"],
  ["2025-08-31", 13, "2026-09-30"],
])("%s and %i months is %s", (from, months, expected) => {
  expect(toIso(monthsLater(iso(from), months))).toBe(expected);
});

test("the search on the exchange and what the user assumes are counted back one after the other", () => {
  const latest = latestDayBefore(iso("2026-02-01"), iso("2025-11-05"), [
    { name: "hiring", days: 30 },
    { name: "notice", days: 0 },
  ]);
  expect(latest).toEqual({
    day: iso("2025-12-17"),
    durations: [
      { name: "labour_market_test", days: 16, confidence: "reported" },
      { name: "hiring", days: 30, confidence: "assumed" },
    ],
    isPast: false,
  });
});

test("before the search was asked for none is counted, and a day gone by is said to be one", () => {
  expect(latestDayBefore(iso("2025-08-20"), iso("2025-08-10"), [])).toMatchObject({
    durations: [],
    isPast: false,
  });
  expect(latestDayBefore(iso("2025-11-10"), iso("2025-11-05"), [])).toMatchObject({
    day: iso("2025-10-25"),
    isPast: true,
  });
  expect(
    latestDayBefore(iso("2023-01-05"), iso("2023-01-05"), [{ name: "hiring", days: 60_000 }]),
  ).toBeNull();
});

test("only what a law changes for the employer is a change of it", () => {
  const both = { ...unknownEmployer, smallBusiness: "yes", kind: "foreign_branch" } as const;
  expect(lawChangesBetween(iso("2023-01-01"), iso("2027-01-01"), unknownEmployer)).toEqual([]);
  const told = lawChangesBetween(iso("2023-01-01"), iso("2027-01-01"), both).map(({ day, rules }) => [
    toIso(day),
    rules,
  ]);
  expect(told).toEqual([
    ["2023-07-01", ["foreign_branch_exemption"]],
    ["2025-09-01", ["small_business_exemption"]],
  ]);
});
