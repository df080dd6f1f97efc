import { monthsLater } from "../../src/domain/months-later";
import { iso, toIso } from "../../src/law/day";

test.each([
  ["2025-11-05", 0, "2025-11-05"],
  ["2025-11-05", 1, "2025-12-05"],
  ["2025-11-05", 2, "2026-01-05"],
  ["2025-12-31", 12, "2026-12-31"],
  ["2025-01-31", 1, "2025-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2025-03-31", 1, "2025-04-30"],
  ["2025-11-05", 12, "2026-11-05"],
  ["2025-11-30", 3, "2026-02-28"],
  ["2027-11-30", 3, "2028-02-29"],
  ["2025-12-31", 1, "2026-01-31"],
  ["2025-08-31", 13, "2026-09-30"],
  ["2025-10-31", 25, "2027-11-30"],
])("%s and %i months are %s", (day, months, later) => {
  expect(toIso(monthsLater(iso(day), months))).toBe(later);
});

test("there is nothing behind Excel's calendar", () => {
  expect(() => monthsLater(iso("9999-12-31"), 1)).toThrow(RangeError);
});
