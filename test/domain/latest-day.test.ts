import { type AssumedDuration, latestDayToHire } from "../../src/domain/latest-day";
import { type Day, iso } from "../../src/law/day";

const target = iso("2026-03-20");
const asked = (assumed: readonly AssumedDuration[], asOf: Day = iso("2026-01-01")) =>
  latestDayToHire(target, asOf, assumed);

test("without anything assumed there is no day, since no rule says how long citizens take to find", () => {
  expect(asked([])).toBeNull();
});

test("what the user assumes comes one after the other before the day", () => {
  const assumed = [
    { name: "hiring", days: 30 },
    { name: "notice", days: 14 },
  ] as const;
  expect(asked(assumed)).toEqual({
    day: iso("2026-02-04"),
    durations: assumed.map((each) => ({ ...each, confidence: "assumed" })),
    isPast: false,
  });
});

test("the review of an application is none of them, since no citizen needs a permit", () => {
  expect(asked([{ name: "review", days: 15 }])).toBeNull();
  const both = asked([
    { name: "review", days: 15 },
    { name: "hiring", days: 1 },
  ]);
  expect(both?.day).toBe(iso("2026-03-19"));
});

test("no days, fewer than none and parts of a day are nothing assumed", () => {
  expect(asked([0, -5, 1.5].map((days) => ({ name: "notice", days }) as const))).toBeNull();
});

test("the day itself is not past yet", () => {
  const hiring = [{ name: "hiring", days: 16 }] as const;
  expect(asked(hiring, iso("2026-03-04"))?.isPast).toBe(false);
  expect(asked(hiring, iso("2026-03-05"))?.isPast).toBe(true);
});

test("there is no day where it would lie before Excel's calendar", () => {
  expect(asked([{ name: "hiring", days: 3_000_000 }])).toBeNull();
});
