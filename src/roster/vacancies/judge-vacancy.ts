import { type FilingVerdict, filingVerdict } from "../../domain/filing-verdict";
import { searchDuty } from "../../domain/search-duty";
import type { OwnDaysOff } from "../../domain/workday";
import type { Day } from "../../law/day";
import type { VacancyReadings } from "../../law/vacancy-readings";
import { filingDayOf } from "./filing-day";
import { cellRemarks } from "./cell-remarks";
import { codeRemarks } from "./code-remarks";
import { planRemarks } from "./plan-remarks";
import { portalRemarks } from "./portal-remarks";
import { renewalRemarks } from "./renewal-remarks";
import { sideRemarks } from "./side-remarks";
import { postingOn } from "./posting";
import { searchRemarks, type SearchQuestion } from "./search-remarks";
import type { VacancyFacts } from "./vacancy-facts";
import { effectOf, type VacancyFindingCode, type VacancyRemark } from "./vacancy-findings";
import type { VacancyColumns } from "./vacancy-layout";

/** What vacancies are judged with. */
export type JudgingContext = {
  readonly asOf: Day;
  readonly columns: VacancyColumns;
  readonly readings: VacancyReadings;
  readonly ownDaysOff: OwnDaysOff;
};

/** A vacancy judged by its own row. */
export type JudgedVacancy = SearchQuestion & { readonly remarks: readonly VacancyRemark[] };

/** Remarks that hold only where the search is required and the day is certain. */
const ofSearch: ReadonlySet<VacancyFindingCode> = new Set<VacancyFindingCode>([
  "not_posted",
  "running",
  "filed_too_early",
  "planned_too_early",
  "disputed_day",
  "filed_on_disputed_day",
  "posted_after_filing",
  "posted_in_future",
  "code_missing",
  "code_column_missing",
  "code_unclear",
]);

/** Judges everything about a vacancy that its own row tells. A kind left blank is a new application. */
export function judgeVacancy(facts: VacancyFacts, context: JudgingContext): JudgedVacancy {
  const { asOf, readings, columns, ownDaysOff } = context;
  const filing = filingDayOf(facts, asOf);
  const applicationKind = facts.applicationKind.kind === "said" ? facts.applicationKind.value : "new";
  const question: SearchQuestion = {
    facts,
    applicationKind,
    filing,
    asOf,
    readings,
    duty: searchDuty(applicationKind, filing.day, readings),
    posting: postingOn(facts.posted, filing.day, readings),
  };
  const remarks = [
    ...cellRemarks(question),
    ...searchRemarks(question),
    ...codeRemarks(question, columns),
    ...sideRemarks(question),
    ...portalRemarks(question),
    ...renewalRemarks(question, ownDaysOff),
    ...planRemarks(question, ownDaysOff),
  ];
  return { ...question, remarks: [...remarks.map((each) => eased(each, question)), ...seasonal(question)] };
}

/** Where it is open whether a search is needed, or on which day it was filed, what it lacks is no more than open. */
function eased(remark: VacancyRemark, { duty, facts, filing }: SearchQuestion): VacancyRemark {
  if (!ofSearch.has(remark.code)) return remark;
  if (duty === "unsettled") return { ...remark, effect: "warning" };
  const isOpen = facts.applicationKind.kind === "unclear" || filing.isUnclear;
  return isOpen ? { ...remark, effect: "undecided" } : remark;
}

function seasonal({ applicationKind }: SearchQuestion): readonly VacancyRemark[] {
  return applicationKind === "seasonal" ? [{ code: "seasonal", field: "kind" }] : [];
}

/** The verdict that remarks amount to. */
export function verdictOf(remarks: readonly VacancyRemark[]): FilingVerdict {
  return filingVerdict(remarks.map(({ code, effect }) => effect ?? effectOf(code)));
}
