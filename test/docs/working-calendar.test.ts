import { isWorkday } from "../../src/domain/workday";
import { languages } from "../../src/i18n/language";
import { type Day, toDotted } from "../../src/law/day";
import { workingCalendarSpan } from "../../src/law/working-calendar";
import { pageOf, partOf } from "./help-pages";
import { tablesIn } from "./tables";

const { from, to } = workingCalendarSpan;

const differsFromTheWeek = Array.from({ length: to - from + 1 }, (_, index) => (from + index) as Day).filter(
  (day) => isWorkday(day, new Set()) !== [2, 3, 4, 5, 6].includes(day % 7),
);

test.each(languages)(
  "the page of IS_WORKDAY in %s lists every day that differs from the week",
  (language) => {
    const [calendar] = tablesIn(partOf(pageOf("IS_WORKDAY", language), "rule"));
    const named =
      (calendar?.rows ?? [])
        .flat()
        .join(" ")
        .match(/\d{2}\.\d{2}\.\d{4}/g) ?? [];
    expect([...named].sort()).toEqual(differsFromTheWeek.map(toDotted).sort());
  },
);
