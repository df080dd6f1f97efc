import { postBy } from "../../src/domain/labour-market-test";
import { searchStateOn } from "../../src/domain/search-state";
import { defaultVacancyReadings } from "../../src/law/vacancy-readings";
import { type Day, iso, toIso } from "../../src/law/day";

const safe = defaultVacancyReadings;
const lenient = { ...safe, first_filing_day: "on_last_day" } as const;
const moved = { ...safe, roll_to_working_day: "next_working_day" } as const;

test.each([
  [safe, "2025-09-15", "running", 14],
  [safe, "2025-09-16", "disputed_day", 15],
  [safe, "2025-09-17", "complete", 16],
  [lenient, "2025-09-15", "running", 14],
  [lenient, "2025-09-16", "complete", 15],
  [safe, "2025-08-31", "posted_later", null],
  [lenient, "2025-09-01", "running", 0],
] as const)(
  "posted on 1 September 2025 under %o the search is on %s: %s, after %p days",
  (reading, day, status, days) => {
    expect(searchStateOn(iso("2025-09-01"), iso(day), reading)).toEqual({
      status,
      daysRun: days,
      end: iso("2025-09-16"),
      firstDay: iso(reading === safe ? "2025-09-17" : "2025-09-16"),
    });
  },
);

test("where nothing was posted there is nothing to count from", () => {
  const nothing = { status: "not_posted", daysRun: null, end: null, firstDay: null };
  expect(searchStateOn(null, iso("2025-09-16"), safe)).toEqual(nothing);
  expect(searchStateOn(null, iso("2025-09-16"), lenient)).toEqual(nothing);
});

test("what is posted on the last day for it may be filed on the day it was posted for, and not the day after", () => {
  expect(postBy(iso("2025-09-17"), safe)).toBe(iso("2025-09-01"));
  expect(postBy(iso("2025-09-17"), lenient)).toBe(iso("2025-09-02"));
  for (const reading of [safe, lenient])
    for (let filing: number = iso("2025-12-01"); filing <= iso("2026-03-31"); filing++) {
      const posted = postBy(filing as Day, reading) as Day;
      expect(searchStateOn(posted, filing as Day, reading).firstDay).toBe(filing);
    }
});

test("before the first days of Excel's calendar nothing can be posted, under no reading", () => {
  const filing = iso("1900-03-05");
  expect([toIso(filing), postBy(filing, safe), postBy(filing, lenient)]).toEqual([
    ...["1900-03-05", null, null],
  ]);
});

test("where the 15th day moves to a working day, what is posted one day later than the last day for it comes too late", () => {
  for (let filing: number = iso("2025-12-01"); filing <= iso("2026-06-30"); filing++) {
    const posted = postBy(filing as Day, moved) as Day;
    const first = (day: number) => searchStateOn(day as Day, day as Day, moved).firstDay ?? 0;
    expect([first(posted) <= filing, first(posted + 1) > filing]).toEqual([true, true]);
  }
});

test("a 15th day beyond the working calendar cannot be moved, and nothing is told of it", () => {
  const state = searchStateOn(iso("2027-12-25"), iso("2028-02-01"), moved);
  expect(state).toEqual({ status: "no_calendar", daysRun: 38, end: null, firstDay: null });
  expect(postBy(iso("2028-02-01"), moved)).toBe("no_calendar");
});
