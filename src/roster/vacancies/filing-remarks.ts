import { renewalWindowFor } from "../../domain/renewal-window";
import type { OwnDaysOff } from "../../domain/workday";
import { workdayBefore, workdayInstead } from "../../domain/workday-advice";
import { UNKNOWN, versionOn } from "../../law/dated";
import type { Day } from "../../law/day";
import { portalOfTheReform } from "../../law/portal-statements";
import { filingPortals, type Portal } from "../../law/portals";
import { compareRegions } from "./read-region";
import type { SearchQuestion } from "./search-remarks";
import type { VacancyFindingCode, VacancyRemark } from "./vacancy-findings";
import type { VacancyColumns } from "./vacancy-layout";

/** The code that the application carries. Without a posting there is none to ask for. */
export function codeRemarks(
  { facts: { code, posted }, duty }: SearchQuestion,
  columns: VacancyColumns,
): readonly VacancyRemark[] {
  if (duty === "not_required" || posted.kind === "blank") return [];
  if (columns.code === undefined) return [{ code: "code_column_missing", field: "position" }];
  if (code.kind === "blank") return [{ code: "code_missing", field: "code" }];
  if (code.kind === "unclear") return [{ code: "code_unclear", field: "code" }];
  return /\s/.test(code.value.trim()) ? [{ code: "code_with_spaces", field: "code" }] : [];
}

const regionCodes: Readonly<Record<string, VacancyFindingCode>> = {
  different: "region_differs",
  split_2022: "region_split_2022",
  unclear: "region_unclear",
};

/** Where it was posted, who was told, who was found: each of it said by one weak source or two, so a warning at most. */
export function sideRemarks({ facts, duty }: SearchQuestion): readonly VacancyRemark[] {
  if (duty === "not_required") return [];
  const { jobRegion, postingRegion, office, candidates } = facts;
  const remarks: VacancyRemark[] = [];
  if (jobRegion !== "" && postingRegion !== "") {
    const code = regionCodes[compareRegions(jobRegion, postingRegion)];
    if (code !== undefined)
      remarks.push({ code, field: "postingRegion", values: { job: jobRegion, posting: postingRegion } });
  }
  if (office.kind === "unclear") remarks.push({ code: "office_unclear", field: "office" });
  else if (office.kind === "blank" || office.value === false)
    remarks.push({ code: "office_not_noted", field: "office" });
  if (candidates.kind === "unclear") remarks.push({ code: "candidates_unclear", field: "candidates" });
  else if (candidates.kind === "said" && candidates.value)
    remarks.push({ code: "candidate_recorded", field: "candidates" });
  return remarks;
}

/** The portal chosen, where the application carries the code of a vacancy. */
export function portalRemarks({
  facts: { portal },
  applicationKind,
  filing,
}: SearchQuestion): readonly VacancyRemark[] {
  if (portal.kind === "blank") return [];
  if (portal.kind === "unclear") return [{ code: "portal_unclear", field: "portal" }];
  const named = versionOn<readonly Portal[]>(filingPortals, filing.day).value;
  const values = { portal: portal.value };
  if (named !== UNKNOWN && !named.includes(portal.value))
    return [{ code: "portal_not_named", field: "portal", values }];
  const isReformed = named !== UNKNOWN && named.includes(portalOfTheReform);
  return isReformed && portal.value !== portalOfTheReform && applicationKind !== "transferee"
    ? [{ code: "portal_without_code_step", field: "portal", values }]
    : [];
}

/** When to file a renewal, as advice. */
export function renewalRemarks(
  { facts: { permitExpiry: expiry }, applicationKind, filing }: SearchQuestion,
  ownDaysOff: OwnDaysOff,
): readonly VacancyRemark[] {
  if (applicationKind !== "renewal") return [];
  if (expiry.kind === "blank") return [{ code: "renewal_without_expiry", field: "permitExpiry" }];
  const advised = expiry.kind === "day" ? renewalWindowFor(expiry.day, filing.day) : null;
  if (advised === null || expiry.kind !== "day") return [];
  const { from, to } = advised;
  const workDay = workdayBefore(to, ownDaysOff);
  const values = {
    fromDay: from,
    toDay: to,
    expiryDay: expiry.day,
    workDay: workDay ?? to,
    endsOnDayOff: workDay === null ? "no" : "yes",
  };
  const isTooSoon = filing.day < from && filing.basis !== "as_of";
  const code = isTooSoon ? "renewal_too_soon" : filing.day > to ? "renewal_too_late" : "renewal_window";
  return [{ code, field: "permitExpiry", values }];
}

/** What the plan and the days off say about the day of filing. */
export function planRemarks(
  { facts, duty, filing, posting, asOf }: SearchQuestion,
  ownDaysOff: OwnDaysOff,
): readonly VacancyRemark[] {
  const { planned, filed } = facts;
  const remarks: VacancyRemark[] = [];
  if (filed.kind === "day" && filed.day > asOf)
    remarks.push({ code: "filed_in_future", field: "filed", values: { filedDay: filed.day } });
  if (filed.kind === "blank" && planned.kind === "day" && planned.day < asOf)
    remarks.push({ code: "plan_passed", field: "planned", values: { plannedDay: planned.day } });
  if (filing.basis === "filed") return remarks;
  if (filing.basis === "planned") {
    const workDay = workdayInstead(filing.day, ownDaysOff);
    if (workDay !== null)
      remarks.push({
        code: "planned_day_is_day_off",
        field: "planned",
        values: { plannedDay: filing.day, workDay },
      });
    return remarks;
  }
  const first = duty === "not_required" ? null : (posting?.state.firstDay ?? null);
  const fileFrom = first === null ? null : (Math.max(first, asOf) as Day);
  const workDay = fileFrom === null ? null : workdayInstead(fileFrom, ownDaysOff);
  if (fileFrom !== null && workDay !== null)
    remarks.push({ code: "first_day_is_day_off", field: "posted", values: { firstDay: fileFrom, workDay } });
  return remarks;
}

/** Cells whose words are not understood, and dates that are none. */
export function cellRemarks({ facts, filing, duty, posting }: SearchQuestion): readonly VacancyRemark[] {
  const remarks: VacancyRemark[] = [];
  if (facts.applicationKind.kind === "unclear") remarks.push({ code: "kind_unclear", field: "kind" });
  if (facts.outcome.kind === "unclear") remarks.push({ code: "outcome_unclear", field: "outcome" });
  const isSearchSettled = duty === "not_required" || posting !== null;
  for (const field of ["posted", "filed", "planned", "closed", "permitExpiry"] as const) {
    const code = dateCodes[facts[field].kind];
    if (code === undefined || (field === "planned" && filing.basis === "filed")) continue;
    const isAside = field === "closed" || field === "permitExpiry" || (field === "posted" && isSearchSettled);
    remarks.push({ code, field, ...(isAside && { effect: "warning" }) });
  }
  return remarks;
}

const dateCodes: Readonly<Record<string, VacancyFindingCode>> = {
  either: "date_ambiguous",
  unreadable: "date_unreadable",
  implausible: "date_implausible",
};
