import type { FilingEffect } from "../../domain/filing-verdict";
import type { Severity } from "../judgement/findings";
import type { VacancyField } from "../table/vacancy-fields";

/**
 * The effect of each remark on the verdict. "fail": it may not be filed on that day; "undecided": a cell or a disputed
 * point leaves it open; "warning" and "note" do not affect it.
 */
const effects = {
  not_posted: "fail",
  running: "fail",
  filed_too_early: "fail",
  planned_too_early: "fail",
  disputed_day: "undecided",
  filed_on_disputed_day: "undecided",
  posted_in_future: "fail",
  last_day_is_day_off: "note",
  last_day_moved: "note",
  calendar_unknown: "undecided",
  posted_after_filing: "fail",
  posted_before_rule: "note",
  search_not_required_yet: "note",
  search_not_required_transferee: "note",
  search_unknown_transferee: "undecided",
  search_not_required_renewal: "note",
  renewal_search_unsettled: "warning",
  seasonal: "note",
  closed_before_posting: "warning",
  closed_during_search: "warning",
  closed_before_filing: "warning",
  posting_too_old: "warning",
  first_day_is_day_off: "note",
  planned_day_is_day_off: "note",
  code_missing: "fail",
  code_column_missing: "undecided",
  code_unclear: "undecided",
  code_with_spaces: "warning",
  code_shared: "warning",
  region_differs: "warning",
  region_split_2022: "warning",
  region_unclear: "warning",
  office_not_noted: "warning",
  office_column_missing: "warning",
  office_unclear: "warning",
  candidate_recorded: "warning",
  candidates_unclear: "warning",
  portal_without_code_step: "warning",
  portal_not_named: "warning",
  portal_unclear: "warning",
  kind_unclear: "undecided",
  outcome_unclear: "warning",
  plan_passed: "warning",
  filed_in_future: "warning",
  date_unreadable: "undecided",
  date_ambiguous: "undecided",
  date_implausible: "undecided",
  dates_settled: "note",
  renewal_window: "note",
  renewal_too_soon: "warning",
  renewal_too_late: "warning",
  renewal_without_expiry: "note",
  category_unclear: "warning",
  posts_unclear: "warning",
  ratio_short: "fail",
  ratio_fits_until: "warning",
  ratio_one_of_day: "undecided",
  ratio_undecided: "undecided",
  ratio_granted_unclear: "undecided",
  ratio_depends_on_others: "warning",
  ratio_for_information: "warning",
  transferees_short: "fail",
  transferees_undecided: "undecided",
  transferees_untested: "undecided",
  roster_unreadable: "undecided",
} as const satisfies Record<string, FilingEffect>;

export type VacancyFindingCode = keyof typeof effects;

/** Stable codes of all findings on vacancies. */
export const vacancyFindingCodes = Object.keys(effects) as VacancyFindingCode[];

/** One finding on one vacancy. Its sentence is built from code and values in the reader's language. */
export type VacancyFinding = {
  readonly code: VacancyFindingCode;
  readonly severity: Severity;
  readonly effect: FilingEffect;
  /** Zero-based in the given cells. */
  readonly row: number;
  /** Null if the sheet has no such column. */
  readonly column: number | null;
  /** Days are serial numbers under names that end in "Day"; rows count from 0 under names that end in "Row". */
  readonly values: Readonly<Record<string, string | number>>;
};

type FailingCode = {
  [Code in VacancyFindingCode]: (typeof effects)[Code] extends "fail" ? Code : never;
}[VacancyFindingCode];

/** Whether a vacancy may not be filed on its day because of a finding. */
export function isAgainstFiling(
  finding: VacancyFinding,
): finding is VacancyFinding & { readonly code: FailingCode } {
  return finding.effect === "fail";
}

/** The effect of a remark unless it is softened. */
export function effectOf(code: VacancyFindingCode): FilingEffect {
  return effects[code];
}

/** Remarks that have their full effect only if a search is certainly required and the filing day is certain. */
const ofSearch: ReadonlySet<VacancyFindingCode> = new Set<VacancyFindingCode>([
  "not_posted",
  "running",
  "filed_too_early",
  "planned_too_early",
  "disputed_day",
  "filed_on_disputed_day",
  "posted_after_filing",
  "posted_in_future",
  "calendar_unknown",
  "code_missing",
  "code_column_missing",
  "code_unclear",
]);

/** Whether a remark is softened if it is open whether, or for which day, a search is required. */
export function isOfSearch(code: VacancyFindingCode): boolean {
  return ofSearch.has(code);
}

export function severityOfEffect(effect: FilingEffect): Severity {
  return severities[effect];
}

const severities = { fail: "error", undecided: "error", warning: "warning", note: "tip" } as const;

/** A finding on a vacancy, before it has a position on the sheet. */
export type VacancyRemark = {
  readonly code: VacancyFindingCode;
  /** The column it is about. */
  readonly field: VacancyField;
  readonly values?: VacancyFinding["values"];
  /** Overrides the effect of the code. */
  readonly effect?: FilingEffect;
};
