import { renewalWindowFor } from "../../domain/renewal-window";
import { searchDuty } from "../../domain/search-duty";
import type { Day } from "../../law/day";
import { SEARCH_SINCE } from "./search-remarks";
import type { VacancyOnDay } from "./vacancy-on-day";

/** The days on which to file. `to` is null if no end is known. */
export type FilingSpan = { readonly from: Day; readonly to: Day | null };

/**
 * The days on which nothing known prevents filing: from the first safe day (or a later planned or advised one) to the
 * last day before the ratio may stop holding (`untilDay`) or a search becomes required. If `to` is before `from`, there is
 * no such day. An advised end in the past is ignored.
 */
export function filingSpan(vacancy: VacancyOnDay, untilDay: Day | null): FilingSpan {
  const advised = advisedDays(vacancy);
  const from = firstOf(vacancy, advised?.from ?? null);
  const advisedEnd = advised !== null && advised.to >= from ? advised.to : null;
  const ends = [untilDay === null ? null : untilDay - 1, lastWithoutSearch(vacancy), advisedEnd];
  const known = ends.filter((day) => day !== null);
  return { from, to: known.length === 0 ? null : (Math.min(...known) as Day) };
}

function firstOf({ filing, duty, posting, asOf }: VacancyOnDay, advised: Day | null): Day {
  const first = duty === "required" ? (posting?.state.firstDay ?? asOf) : asOf;
  const planned = filing.basis === "planned" ? filing.day : asOf;
  return Math.max(asOf, first, planned, advised ?? asOf) as Day;
}

function advisedDays({ facts: { permitExpiry }, applicationKind, filing }: VacancyOnDay) {
  const isRenewal = applicationKind === "renewal" && permitExpiry.kind === "day";
  return isRenewal ? renewalWindowFor(permitExpiry.day, filing.day) : null;
}

/** Before the reform: the day before it, unless the search will be over by then. */
function lastWithoutSearch({ facts, applicationKind, filing, posting, readings }: VacancyOnDay): Day | null {
  if (filing.day >= SEARCH_SINCE || searchDuty(applicationKind, SEARCH_SINCE, readings) !== "required")
    return null;
  const firstDay = posting?.state.firstDay ?? null;
  const isReady = firstDay !== null && firstDay <= SEARCH_SINCE && facts.code.kind === "said";
  return isReady ? null : ((SEARCH_SINCE - 1) as Day);
}
