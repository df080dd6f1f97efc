import { isWorkdayOn } from "../../src/functions/is-workday";
import { nextWorkdayAfter } from "../../src/functions/next-workday";
import { iso } from "../../src/law/day";
import { outcomeOf, sentenceOf } from "./outcome-of";

const column = (...values: unknown[]) => values.map((value) => [value]);
const tuesday = iso("2025-09-02");
const alone = (value: unknown) => value as unknown[][];

describe("IS_WORKDAY", () => {
  test("answers each day of a range; blanks stay blank, bad elements are errors in their own cells", () => {
    const days = [tuesday, tuesday + 0.5, "02.09.2025", iso("2025-09-01"), null, "", 0];
    expect(outcomeOf(() => isWorkdayOn(column(...days, "скоро", true, { error: "#N/A" })))).toEqual(
      column(true, true, true, false, "", "", "", "#VALUE!", "#VALUE!", "#N/A"),
    );
  });

  test("is #N/A outside the calendar, with its years", () => {
    const formula = () => isWorkdayOn(alone(iso("2028-01-05")));
    expect(outcomeOf(formula)).toBe("#N/A");
    expect(sentenceOf(formula)).toMatch(/01\.01\.2025.*31\.12\.2027/);
  });

  test.each([[null], [undefined], [[[null]]], [column("", 0, null)], [[["", 0]]]])(
    "without days off of one's own (%j) keeps to the public ones",
    (holidays) => {
      expect(isWorkdayOn([[tuesday]], holidays as unknown[][])).toEqual([[true]]);
    },
  );

  test.each([[column(null, tuesday)], [[["03.09.2025", "02.09.2025"]]], [alone(tuesday)]])(
    "takes days off of one's own in a range of any shape",
    (holidays) => {
      expect(isWorkdayOn(column(tuesday, iso("2025-09-04")), holidays)).toEqual(column(false, true));
    },
  );

  test.each([
    ["скоро", "#VALUE!"],
    [true, "#VALUE!"],
    [{ error: "#REF!" }, "#VALUE!"],
    [{ error: "#N/A" }, "#N/A"],
  ])("names the place of %j among the days off", (bad, code) => {
    const formula = () =>
      isWorkdayOn(
        [[tuesday]],
        [
          [null, null],
          [null, bad],
        ],
      );
    expect(outcomeOf(formula)).toBe(code);
    expect(sentenceOf(formula)).toMatch(/Row 2 .*column “2”/);
  });
});

describe("NEXT_WORKDAY", () => {
  test("is never the day itself", () => {
    expect(nextWorkdayAfter(column(tuesday, tuesday - 1))).toEqual(column(tuesday + 1, tuesday));
  });

  test("passes over weekends, holidays and days off of one's own", () => {
    const days = column(iso("2025-08-29"), iso("2026-01-01"), iso("2027-03-14"), null);
    expect(nextWorkdayAfter(days)).toEqual(column(tuesday, iso("2026-01-05"), iso("2027-03-16"), ""));
    expect(nextWorkdayAfter(column(iso("2025-08-29")), column("", tuesday))).toEqual(column(tuesday + 1));
  });

  test("is #N/A where day or answer lie outside the calendar", () => {
    const days = column(iso("2024-12-31"), iso("2027-12-31"), 2_958_465);
    expect(outcomeOf(() => nextWorkdayAfter(days))).toEqual(column("#N/A", "#N/A", "#N/A"));
  });

  test("is formatted as a date where the host can show formats", () => {
    const host = globalThis as { Office?: unknown };
    host.Office = { context: { requirements: { isSetSupported: () => true } } };
    try {
      expect(nextWorkdayAfter([[tuesday]])).toMatchObject([[{ basicValue: tuesday + 1 }]]);
    } finally {
      delete host.Office;
    }
  });
});
