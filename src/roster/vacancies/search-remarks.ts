import { applyFrom, searchDaysFor, type SearchReadings, testEnd } from "../../domain/labour-market-test";
import { dayOrNull, type SearchState } from "../../domain/search-state";
import type { ApplicationKind } from "../../law/application-kind";
import type { Day } from "../../law/day";
import { labourMarketTest, TRANSFEREE_SEARCH_ENDED } from "../../law/labour-market-test";
import { workingCalendarSpan } from "../../law/working-calendar";
import { OLDEST_POSTING } from "../../law/vacancy-readings";
import type { VacancyRemark } from "./vacancy-findings";
import type { VacancyOnDay } from "./vacancy-on-day";

const beginning = labourMarketTest.versions.find(({ value }) => typeof value === "number");

/** The first day on which a search is required. */
export const SEARCH_SINCE = beginning?.from ?? (0 as Day);

/** Remarks on the search: posting, days on the exchange, filing day. */
export function searchRemarks(vacancy: VacancyOnDay): readonly VacancyRemark[] {
  const { applicationKind, duty, filing } = vacancy;
  if (duty === "not_required") return [notRequired(applicationKind, filing.day)];
  return [
    ...(duty === "unsettled" ? [remark("renewal_search_unsettled", "kind")] : []),
    ...stateRemarks(vacancy),
    ...lastDayRemarks(vacancy),
    ...postingRemarks(vacancy),
  ];
}

function notRequired(kind: ApplicationKind, day: Day): VacancyRemark {
  if (kind === "transferee" && day < TRANSFEREE_SEARCH_ENDED)
    return remark("search_unknown_transferee", "kind", { endedDay: TRANSFEREE_SEARCH_ENDED });
  if (day < SEARCH_SINCE && kind !== "transferee")
    return remark("search_not_required_yet", "posted", { sinceDay: SEARCH_SINCE });
  if (kind === "renewal") return remark("search_not_required_renewal", "kind");
  return remark("search_not_required_transferee", "kind", { endedDay: TRANSFEREE_SEARCH_ENDED });
}

function stateRemarks({ facts, filing, posting, asOf }: VacancyOnDay): readonly VacancyRemark[] {
  if (posting === null || facts.posted.kind === "either") return [];
  const { posted, state } = posting;
  if (posted !== null && posted > asOf)
    return [remark("posted_in_future", "posted", { postedDay: posted, asOfDay: asOf })];
  switch (state.status) {
    case "complete":
      return [];
    case "no_calendar":
      return [remark("calendar_unknown", "posted", { lastKnownDay: workingCalendarSpan.to })];
    case "not_posted":
      return [remark("not_posted", "posted")];
    case "posted_later":
      return [remark("posted_after_filing", "posted", { postedDay: posted ?? 0, filingDay: filing.day })];
    case "disputed_day":
      return filing.basis === "filed"
        ? [remark("filed_on_disputed_day", "filed", days())]
        : [remark("disputed_day", "posted", days())];
    case "running":
      if (filing.basis === "filed") return [remark("filed_too_early", "filed", days())];
      return filing.basis === "planned"
        ? [remark("planned_too_early", filing.field ?? "planned", days())]
        : [
            remark("running", "posted", {
              ...days(),
              daysRun: state.daysRun ?? 0,
              length: (state.end ?? 0) - (posted ?? 0),
            }),
          ];
  }

  /** Worked out only where told, since each vacancy is judged under several readings. */
  function days() {
    const { end, firstDay } = state;
    return {
      endDay: end ?? 0,
      firstDay: firstDay ?? 0,
      days: (firstDay ?? 0) - filing.day,
      filingDay: filing.day,
      length: posted === null ? 0 : searchDaysFor(posted),
      isMoved: isMoved(posted, state) ? ("yes" as const) : ("no" as const),
    };
  }
}

/** If the last day is a day off: the day under the other reading, or that it was moved. */
function lastDayRemarks({ filing, posting, readings }: VacancyOnDay): readonly VacancyRemark[] {
  const posted = posting?.posted ?? null;
  if (posting === null || posted === null || posting.state.status === "posted_later") return [];
  const length = searchDaysFor(posted);
  if (isMoved(posted, posting.state)) {
    const endDay = testEnd(posted) as Day;
    return [remark("last_day_moved", "posted", { endDay, movedDay: posting.state.end ?? 0, length })];
  }
  const moved: SearchReadings = { ...readings, roll_to_working_day: "next_working_day" };
  const [end, firstDay] = [dayOrNull(testEnd(posted, moved)), dayOrNull(applyFrom(posted, moved))];
  const changesAnything = end !== posting.state.end && firstDay !== null && filing.day < firstDay;
  if (end === null || !changesAnything || filing.day < SEARCH_SINCE) return [];
  return [
    remark("last_day_is_day_off", "posted", {
      endDay: posting.state.end ?? 0,
      movedDay: end,
      otherDay: firstDay,
      length,
    }),
  ];
}

/** Whether the last day was moved to a working day. */
function isMoved(posted: Day | null, { end }: SearchState): boolean {
  return posted !== null && end !== null && end !== testEnd(posted);
}

/** Remarks on a posting other than those on the length of its search. */
function postingRemarks({ facts, filing, posting, readings }: VacancyOnDay): readonly VacancyRemark[] {
  const posted = posting?.posted ?? null;
  if (posted === null || posting === null) return [];
  const { end } = posting.state;
  const remarks: VacancyRemark[] = [];
  if (posted < SEARCH_SINCE && filing.day >= SEARCH_SINCE)
    remarks.push(remark("posted_before_rule", "posted", { postedDay: posted, sinceDay: SEARCH_SINCE }));
  if (readings.oldest_posting === "sixty_days" && filing.day - posted > OLDEST_POSTING)
    remarks.push(remark("posting_too_old", "posted", { postedDay: posted, days: OLDEST_POSTING }));
  if (facts.closed.kind !== "day") return remarks;
  const closedDay = facts.closed.day;
  if (closedDay < posted)
    remarks.push(remark("closed_before_posting", "closed", { closedDay, postedDay: posted }));
  else if (end !== null && closedDay < end)
    remarks.push(remark("closed_during_search", "closed", { closedDay, endDay: end }));
  else if (closedDay < filing.day)
    remarks.push(remark("closed_before_filing", "closed", { closedDay, filingDay: filing.day }));
  return remarks;
}

function remark(
  code: VacancyRemark["code"],
  field: VacancyRemark["field"],
  values: NonNullable<VacancyRemark["values"]> = {},
): VacancyRemark {
  return { code, field, values };
}
