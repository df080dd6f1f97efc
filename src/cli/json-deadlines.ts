import { annualRequestOn, deadlineAfter } from "../domain/deadline";
import type { Employer } from "../domain/employer";
import { exposureTo } from "../domain/exposure";
import { isCovered, UNKNOWN, versionOn } from "../law/dated";
import { type Day, toIso } from "../law/day";
import { type DeadlineRule, deadlines } from "../law/deadlines";
import { isoOrNull } from "./iso-or-null";
import { jsonFines } from "./json-fines";

/** Deadlines after an event on a day, and of the annual request, as JSON. */
export function jsonDeadlines(day: Day, employer: Employer) {
  const { forYear, days, advised } = annualRequestOn(day);
  return {
    event: toIso(day),
    duties: deadlines.map((rule) => jsonDeadline(rule, day, employer)),
    annualRequest: {
      forYear,
      advised: isoOrNull(advised),
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
    // Null if no term is known or the working days are unknown.
    last: isoOrNull(deadline?.last ?? null),
    term: version === null || version.value === UNKNOWN ? null : version.value,
    advised: isoOrNull(deadline?.advised ?? null),
    nextWorkingDay: isoOrNull(deadline?.moved ?? null),
    act: version?.act ?? null,
    confidence: version?.confidence ?? null,
    sources: version?.sources ?? [],
    possibleFines: jsonFines(fine ? [fine] : []),
  };
}
