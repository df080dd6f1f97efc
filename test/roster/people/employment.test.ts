import { iso } from "../../../src/law/day";
import type { Cell } from "../../../src/sheet/cell";
import { readDate, readLastDay } from "../../../src/roster/words/date";
import { employmentOn } from "../../../src/roster/people/employment";

const day = iso("2025-11-05");
const serial = (text: string) => iso(text) as number;

test.each<[string, Cell, Cell, string]>([
  ["no dates", null, null, "employed"],
  ["empty texts for dates", "", " ", "employed"],
  ["zeros for dates", 0, 0, "employed"],
  ["hired long ago", serial("2020-01-01"), null, "employed"],
  ["hired that very day", serial("2025-11-05"), null, "employed"],
  ["hired the day after", serial("2025-11-06"), null, "away"],
  ["left the day before", null, serial("2025-11-04"), "away"],
  ["leaving that very day, the last day of work", null, serial("2025-11-05"), "employed"],
  ["leaving later", serial("2020-01-01"), serial("2026-01-01"), "employed"],
  ["left, with the hire date unreadable", "давно", serial("2025-01-01"), "away"],
  ["hired later, with the leave date unreadable", serial("2025-12-01"), "?", "away"],
  ["hire date as text", "05.11.2025", null, "employed"],
  ["leave date as text", null, "04.11.2025", "away"],
  ["hire date unreadable", "давно", null, "date_unreadable in hire"],
  ["leave date ambiguous, and it matters which", null, "06/11/2025", "date_ambiguous in leave"],
  ["leave date ambiguous, but past either way", null, "03/04/2025", "away"],
  ["hire date ambiguous, but past either way", "03/04/2025", null, "employed"],
  ["a year for a date", null, 2027, "date_implausible in leave"],
  ["a date of the next century", "01.01.2062", null, "date_implausible in hire"],
  ["a dash for no date", "-", " .  . ", "employed"],
  ["both unreadable", "?", "?", "date_unreadable in hire, date_unreadable in leave"],
  ["an error for a date", { error: "#N/A" }, null, "date_unreadable in hire"],
  ["left before being hired", serial("2025-06-01"), serial("2025-05-01"), "leave_before_hire in leave"],
  ["left on the day of hiring", serial("2025-11-05"), serial("2025-11-05"), "employed"],
])("%s", (_, hire, leave, expected) => {
  const employment = employmentOn(day, readDate(hire), readLastDay(leave));
  expect(
    employment.kind === "unclear"
      ? employment.problems.map(({ code, field }) => `${code} in ${field}`).join(", ")
      : employment.kind,
  ).toBe(expected);
});
