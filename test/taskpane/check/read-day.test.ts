import { iso } from "../../../src/law/day";
import { readDay } from "../../../src/taskpane/check/read-day";

test.each([
  ["2025-09-01", iso("2025-09-01")],
  ["", null],
  ["2025-02-30", null],
  ["0020-01-01", null],
  ["20250-01-01", null],
])("the date field's “%s” is read", (text, day) => {
  expect(readDay(text)).toBe(day);
});
