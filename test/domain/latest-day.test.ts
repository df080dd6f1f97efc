import { type AssumedDuration, latestDayBefore } from "../../src/domain/latest-day";
import { type Day, iso } from "../../src/law/day";

const target = iso("2026-03-20");
const search = { name: "labour_market_test", days: 16, confidence: "reported" };
const asked = (assumed: readonly AssumedDuration[], asOf: Day = iso("2026-01-01"), on: Day = target) =>
  latestDayBefore(on, asOf, assumed);

test("without anything assumed the search alone is counted back: posted that day, it may be filed on the day itself", () => {
  expect(asked([])).toEqual({ day: iso("2026-03-04"), durations: [search], isPast: false });
});

test("what the user assumes comes one after the other before it", () => {
  const assumed = [
    { name: "review", days: 15 },
    { name: "hiring", days: 30 },
  ] as const;
  expect(asked(assumed)).toEqual({
    day: iso("2026-01-18"),
    durations: [search, ...assumed.map((each) => ({ ...each, confidence: "assumed" }))],
    isPast: false,
  });
});

test("no days, fewer than none and parts of a day are nothing assumed", () => {
  const nothing = [0, -5, 1.5].map((days) => ({ name: "notice", days }) as const);
  expect(asked(nothing)?.durations).toEqual([search]);
  expect(asked([{ name: "notice", days: 1 }])?.day).toBe(iso("2026-03-03"));
});

test("the day itself is not past yet", () => {
  expect(asked([], iso("2026-03-04"))?.isPast).toBe(false);
  expect(asked([], iso("2026-03-05"))?.isPast).toBe(true);
});

test("before a search was asked for none is counted", () => {
  expect(asked([], iso("2025-01-01"), iso("2025-08-31"))).toMatchObject({
    day: iso("2025-08-31"),
    durations: [],
  });
});

test("there is no day where it would lie before Excel's calendar", () => {
  expect(asked([{ name: "hiring", days: 3_000_000 }])).toBeNull();
});
