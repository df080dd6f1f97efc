import { isWorkday, nextWorkday } from "../../src/domain/workday";
import { type Day, iso, toIso } from "../../src/law/day";

const none: ReadonlySet<Day> = new Set();
const next = (day: string, own = none) => {
  const found = nextWorkday(iso(day), own);
  return found === null ? null : toIso(found);
};

/** Working days of each month of a five-day week, counted by hand. */
const workdays: Readonly<Record<string, readonly number[]>> = {
  "2025": [20, 20, 17, 22, 19, 20, 22, 21, 21, 22, 20, 22],
  "2026": [19, 20, 18, 22, 17, 22, 22, 21, 22, 21, 21, 22],
  "2027": [18, 20, 18, 22, 18, 22, 21, 22, 22, 20, 22, 22],
};

describe("isWorkday", () => {
  test.each([
    ["2025-01-03", false, "moved by order"],
    ["2025-01-05", true, "a Sunday worked instead"],
    ["2025-03-10", false, "8 March fell on a Saturday"],
    ["2025-06-06", false, "Kurban Ait"],
    ["2025-09-01", false, "30 August fell on a Saturday"],
    ["2025-09-02", true, "the first working day of the new rules"],
    ["2026-03-16", true, "15 March is no holiday before 2027"],
    ["2026-08-31", true, "30 August is no holiday any more"],
    ["2026-05-27", false, "Kurban Ait"],
    ["2027-03-15", false, "Constitution Day"],
    ["2027-05-17", true, "Kurban Ait does not move"],
    ["2027-12-31", true, "the last day of the calendar"],
  ])("%s is %p: %s", (day, expected) => {
    expect(isWorkday(iso(day), none)).toBe(expected);
  });

  test.each(Object.entries(workdays))("%s has the working days of each month", (year, expected) => {
    const counted = expected.map((_, month) => {
      const first = iso(`${year}-${String(month + 1).padStart(2, "0")}-01`);
      const days = Array.from({ length: 31 }, (_day, index) => (first + index) as Day);
      return days.filter(
        (day) => toIso(day).slice(0, 7) === toIso(first).slice(0, 7) && isWorkday(day, none) === true,
      ).length;
    });
    expect(counted).toEqual(expected);
  });

  test("knows nothing outside its years", () => {
    expect(isWorkday(iso("2024-12-31"), none)).toBeNull();
    expect(isWorkday(iso("2028-01-01"), none)).toBeNull();
  });

  test("takes the employer's own days off, even a worked weekend", () => {
    expect(isWorkday(iso("2025-01-05"), new Set([iso("2025-01-05")]))).toBe(false);
  });
});

describe("nextWorkday", () => {
  test.each([
    ["2025-12-16", "2025-12-17"],
    ["2026-01-01", "2026-01-05"],
    ["2025-08-29", "2025-09-02"],
    ["2027-03-14", "2027-03-16"],
    ["2025-09-02", "2025-09-03"],
    ["2027-12-31", null],
    ["2024-12-31", null],
  ])("after %s is %s", (day, expected) => {
    expect(next(day)).toBe(expected);
  });

  test("is later than the day, a working day, and the first one", () => {
    for (let day = iso("2025-01-01"); day < iso("2027-12-31"); day = (day + 1) as Day) {
      const found = nextWorkday(day, none);
      if (found === null) throw new Error(toIso(day));
      expect(found).toBeGreaterThan(day);
      expect(isWorkday(found, none)).toBe(true);
      for (let between = day + 1; between < found; between++)
        expect(isWorkday(between as Day, none)).toBe(false);
    }
  });

  test("ends where the employer never works again", () => {
    const rest = Array.from({ length: 40 }, (_, index) => (iso("2027-12-01") + index) as Day);
    expect(next("2027-12-01", new Set(rest))).toBeNull();
  });
});
