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
import { searchRemarks } from "./search-remarks";
import type { VacancyOnDay } from "./vacancy-on-day";
import type { VacancyFacts } from "./vacancy-facts";
import { effectOf, isOfSearch, type VacancyRemark } from "./vacancy-findings";
import type { VacancyColumns } from "../table/vacancy-layout";

export type JudgingContext = {
  readonly asOf: Day;
  readonly columns: VacancyColumns;
  readonly readings: VacancyReadings;
  readonly ownDaysOff: OwnDaysOff;
};

/** A vacancy with the remarks from its own row. */
export type JudgedVacancy = VacancyOnDay & { readonly remarks: readonly VacancyRemark[] };

/** Judges a vacancy by its own row. If the kind is blank, it is a new application. */
export function judgeVacancy(facts: VacancyFacts, context: JudgingContext): JudgedVacancy {
  const { asOf, readings, columns, ownDaysOff } = context;
  const filing = filingDayOf(facts, asOf);
  const applicationKind = facts.applicationKind.kind === "said" ? facts.applicationKind.value : "new";
  const vacancy: VacancyOnDay = {
    facts,
    applicationKind,
    filing,
    asOf,
    readings,
    duty: searchDuty(applicationKind, filing.day, readings),
    posting: postingOn(facts.posted, filing.day, asOf, readings),
  };
  const remarks = [
    ...cellRemarks(vacancy),
    ...searchRemarks(vacancy),
    ...codeRemarks(vacancy, columns),
    ...sideRemarks(vacancy, columns),
    ...portalRemarks(vacancy),
    ...renewalRemarks(vacancy, ownDaysOff),
    ...planRemarks(vacancy, ownDaysOff),
  ];
  return {
    ...vacancy,
    remarks: [...remarks.map((each) => softened(each, vacancy)), ...kindRemarks(vacancy)],
  };
}

/** If it is open whether a search is required, or when it was filed, a remark on the search cannot decide. */
function softened(remark: VacancyRemark, { duty, facts, filing }: VacancyOnDay): VacancyRemark {
  if (!isOfSearch(remark.code)) return remark;
  if (duty === "unsettled") return { ...remark, effect: "warning" };
  const isOpen = facts.applicationKind.kind === "unclear" || filing.isUnclear;
  return isOpen ? { ...remark, effect: "undecided" } : remark;
}

/**
 * Intra-corporate transfers exist for heads, managers and specialists and are limited for the last two. So for heads there
 * is nothing to test, and for workers nothing is known.
 */
function kindRemarks({ applicationKind, facts: { grade } }: VacancyOnDay): readonly VacancyRemark[] {
  if (applicationKind === "seasonal") return [{ code: "seasonal", field: "kind" }];
  if (applicationKind !== "transferee" || (grade !== 1 && grade !== 4)) return [];
  const untested = { code: "transferees_untested", field: "category", values: { category: grade } } as const;
  return [grade === 1 ? { ...untested, effect: "warning" } : untested];
}

export function verdictOf(remarks: readonly VacancyRemark[]): FilingVerdict {
  return filingVerdict(remarks.map(({ code, effect }) => effect ?? effectOf(code)));
}
