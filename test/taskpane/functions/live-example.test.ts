import { iso } from "../../../src/law/day";
import { check } from "../../../src/roster/check";
import { type LiveArguments, liveExample } from "../../../src/taskpane/screens/functions/live-example";
import { rosterPlace } from "../../../src/taskpane/formulas/roster-place";
import { passing, undecided } from "../roster";

function live(sheet: typeof passing, more: Partial<LiveArguments> = {}): LiveArguments {
  const result = check({ cells: sheet.cells, day: iso("2026-02-01") });
  if (result.kind !== "check") throw new Error(result.kind);
  const place = rosterPlace({ sheet, settings: null }, 0);
  return { check: result, place, day: null, settings: null, ...more };
}

const example = (id: string, syntax: string, at: LiveArguments) =>
  liveExample({ id, group: "roster", syntax: `=KZ.${id}(${syntax})`, example: null, texts: {} as never }, at);

test("the list stands in the place of the roster, with the sheet's own rows and letters", () => {
  expect(example("QUOTA_OK", "roster, [as_of], [employer]", live(passing))).toBe(
    "=KZ.QUOTA_OK('Штат'!B3:D13,TODAY())",
  );
});

test("a day and settings that the answer rests on stand in the formula too", () => {
  const syntax = "roster, [as_of], [employer]";
  expect(example("QUOTA_OK", syntax, live(passing, { settings: "KZ_Employer" }))).toBe(
    "=KZ.QUOTA_OK('Штат'!B3:D13,TODAY(),KZ_Employer)",
  );
  expect(example("QUOTA_OK", syntax, live(passing, { day: iso("2025-08-31") }))).toBe(
    "=KZ.QUOTA_OK('Штат'!B3:D13,DATE(2025,8,31))",
  );
});

test("texts are taken from their column, counts from the first group with people", () => {
  expect(example("IS_CITIZEN", "text", live(passing))).toBe("=KZ.IS_CITIZEN('Штат'!C4:C13)");
  expect(example("RATIO_OK", "citizens, total, category, [as_of]", live(passing))).toBe(
    "=KZ.RATIO_OK(7,10,1,TODAY())",
  );
  expect(example("MCI", "[as_of]", live(passing))).toBe("=KZ.MCI(TODAY())");
});

test("what the list cannot fill stays without a live example", () => {
  expect(example("IIN_OK", "iin", live(passing))).toBeNull();
  expect(example("RATIO_OK", "citizens, total, category, [as_of]", live(undecided))).toBeNull();
  expect(example("TEST_END", "posted", live(passing))).toBeNull();
});

test("settings below or beside the people are no part of the list", () => {
  const settings = (row: number, column: number) => ({
    ...passing,
    row,
    column,
    cells: [["Small business", "yes"]],
  });
  const reading = { sheet: passing, at: "14:02" };
  expect(rosterPlace({ ...reading, settings: settings(11, 1) }, 0).lastRow).toBe(10);
  expect(rosterPlace({ ...reading, settings: settings(2, 3) }, 0).lastColumn).toBe(2);
  const elsewhere = { ...settings(11, 1), id: "sheet-2" };
  expect(rosterPlace({ ...reading, settings: elsewhere }, 0).lastRow).toBe(12);
});
