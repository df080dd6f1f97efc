import {
  applyFrom,
  postBy,
  type SearchDay,
  searchDaysUnder,
  testEnd,
  testStatus,
} from "../../src/domain/labour-market-test";
import { type DatedRule, since } from "../../src/law/dated";
import { type Day, iso, toIso } from "../../src/law/day";
import { NOT_REQUIRED, type SearchDays } from "../../src/law/labour-market-test";

const dayOrNull = (day: SearchDay) => (typeof day === "number" ? toIso(day) : day);

describe("the labour market test", () => {
  test.each([
    ["2025-08-17", "2025-09-01", "2025-09-02"],
    ["2025-12-16", "2025-12-31", "2026-01-01"],
    ["2026-01-31", "2026-02-15", "2026-02-16"],
    ["2028-02-14", "2028-02-29", "2028-03-01"],
    ["2026-03-08", "2026-03-23", "2026-03-24"],
  ])("of a vacancy posted on %s ends on %s, and %s is the first safe day", (posted, end, first) => {
    expect(dayOrNull(testEnd(iso(posted)))).toBe(end);
    expect(dayOrNull(applyFrom(iso(posted)))).toBe(first);
  });

  test("posting by a day and applying from it are inverses on every day of 2024 to 2028", () => {
    for (let day: number = iso("2024-01-01"); day <= iso("2028-12-31"); day++) {
      expect(postBy(applyFrom(day as Day) as Day)).toBe(day);
    }
  });

  test.each([
    ["2025-09-01", "2025-09-01", "running"],
    ["2025-09-01", "2025-09-15", "running"],
    ["2025-09-01", "2025-09-16", "disputed_day"],
    ["2025-09-01", "2025-09-17", "complete"],
    ["2025-08-01", "2025-08-31", "not_required"],
    ["2025-08-01", "2025-09-01", "complete"],
    ["2025-09-10", "2025-08-31", "not_required"],
    [null, "2025-08-31", "not_required"],
    [null, "2025-09-01", "not_posted"],
  ])("posted on %s and asked about on %s is %s", (posted, asOf, status) => {
    expect(testStatus(posted === null ? null : iso(posted), iso(asOf))).toBe(status);
  });

  test("has no status for a posting in the future", () => {
    expect(testStatus(iso("2025-11-06"), iso("2025-11-05"))).toBeNull();
  });

  test("has no end beyond Excel's calendar", () => {
    expect(testEnd(iso("9999-12-31"))).toBeNull();
    expect(postBy(iso("1900-03-05"))).toBeNull();
  });
});

describe("a rule whose length changes", () => {
  const none = since("2023-01-01", NOT_REQUIRED, "order_559", ["kpmg_2023"]);
  const rule: DatedRule<SearchDays> = {
    id: "invented",
    versions: [
      none,
      since("2025-09-01", 15, "order_93", ["ey_2025"]),
      since("2027-01-01", 20, "order_93", ["ey_2025"]),
      since("2028-01-01", 10, "order_93", ["ey_2025"]),
    ],
  };

  test.each([
    ["2024-05-01", 15],
    ["2025-09-01", 15],
    ["2026-12-31", 15],
    ["2027-01-01", 20],
    ["2027-12-31", 20],
    ["2028-01-01", 10],
    ["2031-01-01", 10],
  ])("counts for a vacancy of %s %i days", (posted, days) => {
    expect(searchDaysUnder(rule)(iso(posted))).toBe(days);
  });

  test("counts nothing where it never had a length", () => {
    expect(() => searchDaysUnder({ id: "invented", versions: [none] })).toThrow(RangeError);
  });
});
