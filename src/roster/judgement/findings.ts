/**
 * How much a finding matters. "error": it can decide the verdict; "warning": worth fixing, but cannot decide it;
 * "tip": for information only.
 */
export type Severity = (typeof severities)[number];

/** Gravest first. */
export const severities = ["error", "warning", "tip"] as const;

/**
 * The kind of each code. "unclear": its row has several possible outcomes, so it is an error if the row can decide the
 * verdict; "worth_fixing": worth fixing, without effect on the verdict; "note": for information only.
 */
const remarks = {
  citizenship_blank: "unclear",
  citizenship_unknown: "unclear",
  citizenship_ambiguous: "unclear",
  citizenship_is_ethnicity: "unclear",
  citizenship_error_value: "unclear",
  ethnicity_column: "unclear",
  column_not_read: "unclear",
  section_not_employed: "unclear",
  note_about_people: "unclear",
  people_not_listed: "unclear",
  several_employers: "unclear",
  citizen_with_permit: "unclear",
  category_blank: "unclear",
  category_unknown: "unclear",
  category_error_value: "unclear",
  position_open: "unclear",
  position_blank: "unclear",
  foreigner_unskilled: "unclear",
  date_unreadable: "unclear",
  date_ambiguous: "unclear",
  date_implausible: "unclear",
  dates_mixed: "unclear",
  dates_settled: "note",
  leave_before_hire: "unclear",
  dismissed_without_date: "unclear",
  status_unknown: "unclear",
  beside_name_unknown: "unclear",
  contract_ended: "unclear",
  contract_extended: "note",
  permit_ended: "unclear",
  several_people: "unclear",
  outstaffed: "note",
  contractor: "note",
  part_timer: "note",
  part_time_unsaid: "unclear",
  second_job: "unclear",
  requested: "note",
  transferee: "note",
  seasonal: "note",
  permit_exempt: "note",
  ground_not_in_force: "worth_fixing",
  kandas_ended: "worth_fixing",
  share_posts_exceeded: "worth_fixing",
  iin_invalid: "worth_fixing",
  iin_is_bin: "worth_fixing",
  iin_lost_zeros: "note",
  iin_century_unknown: "worth_fixing",
  birth_date_differs: "worth_fixing",
  same_person: "worth_fixing",
  same_iin: "unclear",
  same_mistyped_iin: "unclear",
  perhaps_no_person: "unclear",
  vacant_post: "note",
  employer_kind_not_covered: "worth_fixing",
  business_size_unknown: "worth_fixing",
  reading_dropped: "worth_fixing",
} as const satisfies Record<string, "unclear" | "worth_fixing" | "note">;

/** Stable codes of all findings. */
export const findingCodes = Object.keys(remarks) as FindingCode[];

export type FindingCode = keyof typeof remarks;

/** One problem in one place. Its sentence is built from code and values in the reader's language. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Zero-based in the given cells; null if the finding is about the employer. */
  readonly row: number | null;
  readonly column: number | null;
  readonly values: Readonly<Record<string, string | number>>;
};

/** The severity of a finding, given whether its row can decide the verdict. */
export function severityOf(code: FindingCode, decides: boolean): Severity {
  const kind = remarks[code];
  if (kind === "note") return "tip";
  return kind === "unclear" && decides ? "error" : "warning";
}
