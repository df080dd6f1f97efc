import { iso } from "../../src/law/day";
import { isFullDay, isTooEarly, readDay } from "../../src/taskpane/parts/read-day";

test.each([
  ["01.09.2025", iso("2025-09-01")],
  ["1.9.2025", iso("2025-09-01")],
  [" 1,9,25 ", iso("2025-09-01")],
  ["2025-09-01", iso("2025-09-01")],
  ["2025-9-1", iso("2025-09-01")],
  ["", null],
  ["30.02.2025", null],
  ["01.09.202", null],
  ["01.09.20250", null],
  ["01.01.0020", null],
  ["20250-01-01", null],
])("“%s” in a field for days is read", (text, day) => {
  expect(readDay(text)).toBe(day);
});

test("a day whose order only its writer knows is not guessed", () => {
  expect(readDay("03/04/2026")).toBeNull();
});

test.each([
  ["1.9.20", false],
  ["1.9.2026", true],
  ["2026-9-1", true],
  ["30.02.2026", false],
])("“%s” is a day to which nothing more is typed: %s", (text, isFull) => {
  expect(isFullDay(text)).toBe(isFull);
});

test.each([
  ["28.02.1900", true],
  ["0020-01-01", true],
  ["01.03.1900", false],
  ["2025-09-01", false],
  ["", false],
  ["02.1900", false],
])("“%s” is a full date before the calendar's first day: %s", (text, tooEarly) => {
  expect(isTooEarly(text)).toBe(tooEarly);
});
