import { toIso } from "../../src/law/day";
import { kazakhstanDay } from "../../src/law/kazakhstan-day";

test.each([
  ["1970-01-01T00:00:00Z", "1970-01-01"],
  ["2026-01-31T18:59:59.999Z", "2026-01-31"],
  ["2026-01-31T19:00:00Z", "2026-02-01"],
  ["2024-02-28T20:00:00Z", "2024-02-29"],
])("at %s it is %s in Kazakhstan", (moment, day) => {
  expect(toIso(kazakhstanDay(Date.parse(moment)))).toBe(day);
});
