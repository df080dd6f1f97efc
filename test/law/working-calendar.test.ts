import { dateOf, isDay } from "../../src/law/day";
import { sources } from "../../src/law/sources";
import { workingCalendar, workingCalendarSpan } from "../../src/law/working-calendar";

const all = workingCalendar.flatMap((row) => row.days.map((day) => ({ ...row, day })));

describe("the working calendar", () => {
  test("names each day once, inside its years", () => {
    expect(new Set(all.map(({ day }) => day)).size).toBe(all.length);
    for (const { day } of all) {
      expect(isDay(day)).toBe(true);
      expect(day).toBeGreaterThanOrEqual(workingCalendarSpan.from);
      expect(day).toBeLessThanOrEqual(workingCalendarSpan.to);
    }
  });

  test("cites a source for every day, and claims no primary text", () => {
    for (const row of workingCalendar) {
      expect(row.sources.length).toBeGreaterThan(0);
      for (const source of row.sources) expect(sources).toHaveProperty(source);
      expect(row.confidence).not.toBe("primary");
    }
  });

  test("estimates one day alone, the one that follows the moon, and does not call it reported", () => {
    expect(all.filter(({ isEstimate }) => isEstimate).map(({ day }) => dateOf(day))).toEqual([
      { year: 2027, month: 5, day: 16 },
    ]);
    expect(all.filter(({ isEstimate }) => isEstimate).map(({ confidence }) => confidence)).toEqual([
      "disputed",
    ]);
  });

  test("works weekends only by order", () => {
    const worked = all.filter(({ kind }) => kind === "worked_weekend");
    expect(worked.map(({ day }) => dateOf(day))).toEqual([{ year: 2025, month: 1, day: 5 }]);
    for (const { day } of worked) expect(day % 7).toBeLessThanOrEqual(1);
  });
});
