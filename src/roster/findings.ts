/**
 * How much a finding matters. "error": it can decide the verdict; "warning": it is worth mending but cannot;
 * "tip": only said so that nobody wonders.
 */
export type Severity = "error" | "warning" | "tip";

/** Everything the reader can remark on, by a stable code. */
export const findingCodes = [
  "citizenship_blank",
  "citizenship_unknown",
  "citizenship_ambiguous",
  "citizenship_is_ethnicity",
  "citizenship_error_value",
  "ethnicity_column",
  "category_blank",
  "category_unknown",
  "category_error_value",
  "foreigner_unskilled",
  "date_unreadable",
  "date_ambiguous",
  "date_implausible",
  "leave_before_hire",
  "dismissed_without_date",
  "several_people",
  "outstaffed",
  "contractor",
  "part_timer",
  "requested",
  "transferee",
  "iin_invalid",
  "iin_is_bin",
  "iin_lost_zeros",
  "birth_date_differs",
  "same_person",
  "same_iin",
  "perhaps_no_person",
  "vacant_post",
  "employer_kind_not_covered",
  "business_size_unknown",
] as const;

export type FindingCode = (typeof findingCodes)[number];

/** One problem in one place. The sentence is made of the code and the values in the reader's language. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Position in the range handed over, from 0; null where the finding is about a column or the employer. */
  readonly row: number | null;
  readonly column: number | null;
  readonly values: Readonly<Record<string, string | number>>;
};

/** Codes that make a row unclear: errors where the row can decide the verdict, else warnings. */
const unclearing: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "citizenship_blank",
  "citizenship_unknown",
  "citizenship_ambiguous",
  "citizenship_is_ethnicity",
  "citizenship_error_value",
  "ethnicity_column",
  "category_blank",
  "category_unknown",
  "category_error_value",
  "foreigner_unskilled",
  "date_unreadable",
  "date_ambiguous",
  "date_implausible",
  "leave_before_hire",
  "dismissed_without_date",
  "several_people",
  "same_iin",
  "perhaps_no_person",
]);

const tips: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "vacant_post",
  "iin_lost_zeros",
  "outstaffed",
  "contractor",
  "part_timer",
  "requested",
  "transferee",
]);

/** The severity of a finding on a row that can or cannot decide the verdict. */
export function severityOf(code: FindingCode, decides: boolean): Severity {
  if (tips.has(code)) return "tip";
  return unclearing.has(code) && decides ? "error" : "warning";
}
