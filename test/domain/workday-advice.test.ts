import { workdayBefore, workdayInstead } from "../../src/domain/workday-advice";
import { type Day, iso, toIso } from "../../src/law/day";

const none = new Set<Day>();
const text = (day: Day | null) => day && toIso(day);

test.each([
  ["2026-03-01", "2026-03-02", "2026-02-27"],
  ["2026-01-01", "2026-01-05", "2025-12-31"],
  ["2026-03-23", "2026-03-26", "2026-03-20"],
  ["2026-03-17", null, null],
  ["2028-01-01", null, null],
])("instead of %s, if it is a day off, the working days are %s and before it %s", (day, after, before) => {
  expect(text(workdayInstead(iso(day), none))).toBe(after);
  expect(text(workdayBefore(iso(day), none))).toBe(before);
});

test("nothing is advised across the ends of the known calendar", () => {
  expect(workdayBefore(iso("2025-01-01"), none)).toBeNull();
  expect(workdayInstead(iso("2027-12-31"), new Set([iso("2027-12-31")]))).toBeNull();
});

test("own days off count like the public ones", () => {
  const own = new Set([iso("2026-03-17"), iso("2026-03-18")]);
  expect(text(workdayInstead(iso("2026-03-17"), own))).toBe("2026-03-19");
  expect(text(workdayBefore(iso("2026-03-18"), own))).toBe("2026-03-16");
});
