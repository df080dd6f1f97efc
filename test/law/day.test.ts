import { dateOf, dayOf, isDay, iso, toDotted, toIso } from "../../src/law/day";

describe("a day", () => {
  test.each([
    ["1900-03-01", 61],
    ["1970-01-01", 25_569],
    ["2024-02-29", 45_351],
    ["2025-09-01", 45_901],
    ["9999-12-31", 2_958_465],
  ])("%s is Excel's serial number %i", (text, serial) => {
    expect(iso(text)).toBe(serial);
    expect(toIso(iso(text))).toBe(text);
  });

  test("is written the way people in Kazakhstan write it", () => {
    expect(toDotted(iso("2025-09-01"))).toBe("01.09.2025");
  });

  test("and its calendar date are inverses over one whole cycle of 400 years, one day after the other", () => {
    let wrong = 0;
    let previous = dateOf(iso("1900-03-01"));
    for (let serial = 62; serial <= 61 + 146_097; serial++) {
      if (!isDay(serial)) throw new Error(`${String(serial)} should be a day`);
      const date = dateOf(serial);
      const follows =
        date.day === previous.day + 1 ||
        (date.day === 1 && (date.month === previous.month + 1 || date.month === 1));
      if (dayOf(date) !== serial || !follows) wrong++;
      previous = date;
    }
    expect(wrong).toBe(0);
  });

  test.each([
    [{ year: 2025, month: 2, day: 29 }],
    [{ year: 1900, month: 2, day: 29 }],
    [{ year: 2100, month: 2, day: 29 }],
    [{ year: 2024, month: 2, day: 30 }],
    [{ year: 2025, month: 4, day: 31 }],
    [{ year: 2025, month: 12, day: 32 }],
    [{ year: 2025, month: 0, day: 1 }],
    [{ year: 2025, month: 13, day: 1 }],
    [{ year: 2025, month: 1, day: 0 }],
    [{ year: 1899, month: 12, day: 31 }],
    [{ year: 10_000, month: 1, day: 1 }],
    [{ year: 2025.5, month: 1, day: 1 }],
    [{ year: 2025, month: 1.5, day: 1 }],
    [{ year: 2025, month: 1, day: 1.5 }],
  ])("does not exist for %j", (date) => {
    expect(dayOf(date)).toBeNull();
  });

  test.each(["2025-9-1", "01.09.2025", "2025-02-30", ""])("is not read from %p", (text) => {
    expect(() => iso(text)).toThrow(new RangeError(`Not a date: ${text}`));
  });

  test.each([60, 0, -1, 1.5, 2_958_466, Number.NaN])("is not the number %p", (serial) => {
    expect(isDay(serial)).toBe(false);
  });
});
