import type { SearchDuty } from "../../domain/search-duty";
import type { SearchState } from "../../domain/search-state";
import type { ApplicationKind } from "../../law/application-kind";
import type { Day } from "../../law/day";
import { labourMarketTest } from "../../law/labour-market-test";
import { OLDEST_POSTING, type VacancyReadings } from "../../law/vacancy-readings";
import type { FilingDay } from "./filing-day";
import type { Posting } from "./posting";
import type { VacancyFacts } from "./vacancy-facts";
import type { VacancyRemark } from "./vacancy-findings";

/** Everything that the fifteen days are asked about. */
export type SearchQuestion = {
  readonly facts: VacancyFacts;
  readonly applicationKind: ApplicationKind;
  readonly duty: SearchDuty;
  readonly filing: FilingDay;
  readonly posting: Posting;
  readonly asOf: Day;
  readonly readings: VacancyReadings;
};

/** The first day on which a search is asked for, and its length then. */
const beginning = labourMarketTest.versions.find(({ value }) => typeof value === "number");
const SINCE = beginning?.from ?? (0 as Day);
const DAYS = Number(beginning?.value);

/** What there is to say about the days a vacancy was on the exchange. */
export function searchRemarks(question: SearchQuestion): readonly VacancyRemark[] {
  const { applicationKind, duty, filing } = question;
  if (duty === "not_required") return [notRequired(applicationKind, filing.day)];
  return [
    ...(duty === "unsettled" ? [remark("renewal_search_unsettled", "kind")] : []),
    ...stateRemarks(question),
    ...postingRemarks(question),
  ];
}

function notRequired(kind: ApplicationKind, day: Day): VacancyRemark {
  if (day < SINCE) return remark("search_not_required_yet", "posted", { sinceDay: SINCE });
  return remark(
    kind === "renewal" ? "search_not_required_renewal" : "search_not_required_transferee",
    "kind",
  );
}

function stateRemarks({ facts, filing, posting, asOf }: SearchQuestion): readonly VacancyRemark[] {
  if (posting === null || facts.posted.kind === "either") return [];
  const { posted, state } = posting;
  if (posted !== null && posted > asOf && filing.basis !== "filed")
    return [remark("posted_in_future", "posted", { postedDay: posted, asOfDay: asOf })];
  const days = { filingDay: filing.day, ...daysOf(state) };
  switch (state.status) {
    case "complete":
      return [];
    case "not_posted":
      return [remark("not_posted", "posted")];
    case "posted_later":
      return [remark("posted_after_filing", "posted", { postedDay: posted ?? 0, filingDay: filing.day })];
    case "disputed_day":
      return filing.basis === "filed"
        ? [remark("filed_on_disputed_day", "filed", days)]
        : [remark("disputed_day", "posted", days)];
    case "running":
      if (filing.basis === "filed") return [remark("filed_too_early", "filed", days)];
      return filing.basis === "planned"
        ? [remark("planned_too_early", "planned", days)]
        : [remark("running", "posted", { ...days, daysRun: state.daysRun ?? 0, length: DAYS })];
  }

  function daysOf({ end, firstDay }: SearchState) {
    return { endDay: end ?? 0, firstDay: firstDay ?? 0, days: (firstDay ?? 0) - filing.day };
  }
}

/** What may be wrong with a posting whatever its fifteen days. */
function postingRemarks({ facts, filing, posting, readings }: SearchQuestion): readonly VacancyRemark[] {
  const posted = posting?.posted ?? null;
  if (posted === null || posting === null) return [];
  const { end } = posting.state;
  const remarks: VacancyRemark[] = [];
  if (posted < SINCE && filing.day >= SINCE)
    remarks.push(remark("posted_before_rule", "posted", { postedDay: posted, sinceDay: SINCE }));
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
