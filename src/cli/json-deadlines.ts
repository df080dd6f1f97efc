import { annualRequestOn, deadlineAfter } from "../domain/deadline";
import type { Employer } from "../domain/employer";
import { exposureTo } from "../domain/exposure";
import { isCovered, UNKNOWN, versionOn } from "../law/dated";
import { type Day, toIso } from "../law/day";
import { type DeadlineRule, deadlines } from "../law/deadlines";
import { jsonFines } from "./json-fines";

/** The last days of what follows an event of a day, and of the annual request, for programs. */
export function jsonDeadlines(day: Day, employer: Employer) {
  const { forYear, days, advised } = annualRequestOn(day);
  return {
    event: toIso(day),
    duties: deadlines.map((rule) => jsonDeadline(rule, day, employer)),
    annualRequest: {
      forYear,
      advised: dayOrNull(advised),
      confidence: "disputed",
      lastDays: days.map(({ last, daysLeft, sources }) => ({ last: toIso(last), daysLeft, sources })),
    },
  };
}

function jsonDeadline(rule: DeadlineRule, day: Day, employer: Employer) {
  const version = isCovered(day) ? versionOn(rule, day) : null;
  const deadline = deadlineAfter(rule, day, new Set());
  const late = deadline && ((deadline.last + 1) as Day);
  const fine = late && rule.missed && exposureTo(rule.missed, employer, late, late);
  return {
    duty: rule.id,
    // None where no term was found, or where nobody knows the working days.
    last: dayOrNull(deadline?.last ?? null),
    term: version === null || version.value === UNKNOWN ? null : version.value,
    advised: dayOrNull(deadline?.advised ?? null),
    nextWorkingDay: dayOrNull(deadline?.moved ?? null),
    act: version?.act ?? null,
    confidence: version?.confidence ?? null,
    sources: version?.sources ?? [],
    possibleFines: jsonFines(fine ? [fine] : []),
  };
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : toIso(day);
}
