import { renewalWindowFor, UNCONFIRMED_SINCE } from "../../domain/renewal-window";
import type { OwnDaysOff } from "../../domain/workday";
import { workdayBefore } from "../../domain/workday-advice";
import type { VacancyOnDay } from "./vacancy-on-day";
import type { VacancyRemark } from "./vacancy-findings";

/** Remarks on when to file a renewal; advice only. */
export function renewalRemarks(
  { facts: { permitExpiry: expiry }, applicationKind, filing }: VacancyOnDay,
  ownDaysOff: OwnDaysOff,
): readonly VacancyRemark[] {
  if (applicationKind !== "renewal") return [];
  if (expiry.kind === "blank") return [{ code: "renewal_without_expiry", field: "permitExpiry" }];
  const advised = expiry.kind === "day" ? renewalWindowFor(expiry.day, filing.day) : null;
  if (advised === null || expiry.kind !== "day") return [];
  const { from, to, before } = advised;
  const workDay = workdayBefore(to, ownDaysOff);
  const values = {
    ...before,
    fromDay: from,
    toDay: to,
    sinceDay: UNCONFIRMED_SINCE,
    expiryDay: expiry.day,
    workDay: workDay ?? to,
    endsOnDayOff: workDay === null ? "no" : "yes",
  };
  const isTooSoon = filing.day < from && filing.basis !== "as_of";
  const code = isTooSoon ? "renewal_too_soon" : filing.day > to ? "renewal_too_late" : "renewal_window";
  return [{ code, field: "permitExpiry", values }];
}
