import { iso } from "../../src/law/day";
import { isTooEarly, readDay } from "../../src/taskpane/read-day";

test.each([
  ["2025-09-01", iso("2025-09-01")],
  ["", null],
  ["2025-02-30", null],
  ["0020-01-01", null],
  ["20250-01-01", null],
])("the date field's “%s” is read", (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ["1900-02-28", true],
  ["0020-01-01", true],
  ["1900-03-01", false],
  ["2025-09-01", false],
  ["", false],
  ["1900-02", false],
])("“%s” in the date field is a full date before the calendar's first day: %s", (text, tooEarly) => {
  expect(isTooEarly(text)).toBe(tooEarly);
});
