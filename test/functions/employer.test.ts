import { businessSizeOf } from "../../src/functions/business-size";
import { mciOn } from "../../src/functions/mci";
import { quotaApplies } from "../../src/functions/quota-applies";
import { iso } from "../../src/law/day";
import { outcomeOf } from "./outcome-of";

const on = (date: string) => [[iso(date)]];
const one = (value: unknown) => [[value]];

describe("QUOTA_APPLIES", () => {
  test.each([
    [20, true, "2025-09-01", false],
    [21, true, "2025-09-01", true],
    [21, true, "2025-08-31", false],
    [1, false, "2025-09-01", true],
    [1, null, "2025-09-01", true],
    [0, true, "2025-09-01", ""],
    [20.5, true, "2025-09-01", true],
    [null, true, "2025-09-01", ""],
    [-1, true, "2025-09-01", "#VALUE!"],
    ["abc", false, "2025-09-01", "#VALUE!"],
    ["1,500", false, "2025-09-01", "#VALUE!"],
    [1e308, true, "2025-09-01", "#VALUE!"],
    [5, 0, "2025-09-01", true],
    [5, "да", "2025-09-01", "#VALUE!"],
  ])("%p people, small %p, on %s", (headcount, small, date, expected) => {
    expect(outcomeOf(() => quotaApplies(one(headcount), one(small), on(date)))).toEqual([[expected]]);
  });
});

describe("BUSINESS_SIZE", () => {
  test.each([
    [8, 1_200_000_000, undefined, "micro"],
    [16, 1_200_000_000, undefined, "small"],
    [16, 1_297_500_000, undefined, "small"],
    [40, 17_300_000_000, true, "large"],
    [40, 17_300_000_000, "gambling", "medium"],
    [40, 17_300_000_000, " Игорный бизнес ", "medium"],
    [40, 17_300_000_000, "Ойын бизнесі", "medium"],
    [40, 17_300_000_000, "құмар ойындар", "medium"],
    [8, "1 297 500 001", undefined, "medium"],
    [12, 1, true, "medium"],
    [0, 0, undefined, ""],
    [12, 0, undefined, ""],
    [null, 1, undefined, ""],
    [8, "много", undefined, "#VALUE!"],
    [8, "1,500", undefined, "#VALUE!"],
    [16, "129 750 000,5", undefined, "small"],
    [1_000_000_001, 1, undefined, "#VALUE!"],
  ])("%p people, %p tenge, excluded %p, in 2026", (headcount, income, excluded, expected) => {
    const formula = () => businessSizeOf(one(headcount), one(income), on("2026-05-01"), one(excluded));
    expect(outcomeOf(formula)).toEqual([[expected]]);
  });

  test("is #N/A in a year whose index is not known", () => {
    expect(outcomeOf(() => businessSizeOf(one(1), one(1), on("2027-01-01")))).toEqual([["#N/A"]]);
  });
});

describe("MCI", () => {
  test.each([
    ["2023-01-01", 3450],
    ["2024-12-31", 3692],
    ["2025-01-01", 3932],
    ["2026-12-31", 4325],
    ["2027-01-01", "#N/A"],
  ])("on %s", (date, expected) => {
    expect(outcomeOf(() => mciOn(on(date)))).toBe(expected);
  });

  test("is #N/A before the rules are known, never an older year's guess", () => {
    expect(outcomeOf(() => mciOn(on("2022-12-31")))).toBe("#N/A");
  });
});
