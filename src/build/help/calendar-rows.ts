import { type Day, dateOf, toDotted } from "../../law/day.ts";
import { workingCalendar } from "../../law/working-calendar.ts";

/** The working calendar as table rows, one per year: weekdays off, and worked weekends. */
export function calendarRows(): string {
  const years = [...new Set(daysOf("day_off").map((day) => dateOf(day).year))];
  const cell = (days: readonly Day[], year: number) =>
    days
      .filter((day) => dateOf(day).year === year)
      .map(toDotted)
      .join(", ") || "—";
  return years
    .map(
      (year) =>
        `| ${String(year)} | ${cell(daysOf("day_off").filter(isWeekday), year)} | ${cell(daysOf("worked_weekend"), year)} |`,
    )
    .join("\n");
}

function daysOf(kind: (typeof workingCalendar)[number]["kind"]): readonly Day[] {
  return workingCalendar
    .filter((entry) => entry.kind === kind)
    .flatMap(({ days }) => days)
    .sort((a, b) => a - b);
}

/** Excel's day 0 counts as a Saturday, so 2 to 6 are Monday to Friday. */
function isWeekday(day: Day): boolean {
  return [2, 3, 4, 5, 6].includes(day % 7);
}
