/** The kind of each finding: the row is not applied, is applied but unclear, or "note" for information only. */
const remarks = {
  plan_action_blank: "not_applied",
  plan_action_unknown: "not_applied",
  plan_who_blank: "not_applied",
  plan_who_needed: "not_applied",
  plan_person_unknown: "not_applied",
  plan_person_ambiguous: "not_applied",
  plan_count_unusable: "not_applied",
  plan_day_needed: "not_applied",
  plan_day_unreadable: "not_applied",
  plan_day_ambiguous: "not_applied",
  plan_not_there_then: "not_applied",
  plan_category_needed: "not_applied",
  plan_works_already: "not_applied",
  plan_only_requested: "not_applied",
  plan_citizen_has_no_permit: "not_applied",
  plan_renewal_shortens: "not_applied",
  plan_same_category: "not_applied",
  plan_day_far: "not_applied",
  plan_no_headings: "not_applied",
  plan_no_citizenship: "not_applied",
  plan_citizenship_unclear: "unclear",
  plan_category_unclear: "unclear",
  plan_hire_without_day: "note",
  plan_dates_settled: "note",
} as const satisfies Record<string, "not_applied" | "unclear" | "note">;

export type PlanFindingCode = keyof typeof remarks;

export const planFindingCodes = Object.keys(remarks) as readonly PlanFindingCode[];

/** A finding on a row of a plan. Rows and columns are zero-based positions in the cells of the plan. */
export type PlanFinding = {
  readonly code: PlanFindingCode;
  readonly severity: "error" | "warning" | "tip";
  readonly row: number;
  readonly column: number | null;
  readonly values: Readonly<Record<string, string | number>>;
};

const severities = { not_applied: "error", unclear: "warning", note: "tip" } as const;

export function planFinding(
  code: PlanFindingCode,
  row: number,
  column: number | undefined,
  values: PlanFinding["values"] = {},
): PlanFinding {
  return { code, severity: severities[remarks[code]], row, column: column ?? null, values };
}

/** Whether the row of a finding is not applied. */
export function isNotApplied({ code }: PlanFinding): boolean {
  return remarks[code] === "not_applied";
}
