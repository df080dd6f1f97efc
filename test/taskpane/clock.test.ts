import { iso } from "../../src/law/day";
import { systemClock } from "../../src/taskpane/clock";

afterEach(() => jest.useRealTimers());

test.each([
  ["2026-01-31T18:59:59Z", "2026-01-31"],
  ["2026-01-31T19:00:00Z", "2026-02-01"],
  ["2024-02-28T20:00:00Z", "2024-02-29"],
])("at %s it is %s in Kazakhstan", (moment, day) => {
  jest.useFakeTimers({ now: new Date(moment) });
  expect(systemClock.today()).toBe(iso(day));
});

test("the hour is that of the user's own clock", () => {
  jest.useFakeTimers({ now: new Date(2026, 1, 1, 9, 5) });
  expect(systemClock.time()).toBe("09:05");
});
