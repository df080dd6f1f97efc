import type { Unreadable } from "../roster/table/layout";
import type { UnreadableVacancies } from "../roster/table/vacancy-layout";

/** Why there is no verdict: a stable code for programs. */
export type FailureCode =
  | "no_file"
  | "several_files"
  | "unknown_option"
  | "option_without_value"
  | "bad_value"
  | "bad_date"
  | "file_not_found"
  | "is_directory"
  | "file_unreadable"
  | "file_empty"
  | "not_excel"
  | "old_excel"
  | "encrypted"
  | "too_large"
  | "damaged"
  | "lock_file"
  | "open_document"
  | "other_document"
  | "unpaired_quotes"
  | "no_sheet"
  | "unknown_sheet"
  | "several_rosters"
  | "no_roster"
  | "no_vacancies"
  | "several_vacancies"
  | "several_rosters_beside"
  | "setting_unknown"
  | "setting_unusable"
  | "setting_not_calculated"
  | "categories_no_headings"
  | "category_unreadable"
  | "position_twice"
  | "kinds_unusable"
  | "kind_unknown"
  | "kinds_of_check"
  | "deadlines_of_check"
  | "compare_of_check"
  | "compare_no_list"
  | "compare_several_lists"
  | "day_not_covered"
  | "unexpected"
  | Unreadable["code"];

/** A sheet that could not be read as a roster. */
export type SheetReason = {
  readonly sheet: string;
  /** Zero-based sheet row of the first row that was read. */
  readonly firstRow: number;
  readonly why: Unreadable;
};

/** A failure with the values of its sentence and the sheets concerned. */
export type Failure = {
  readonly kind: "failure";
  readonly code: FailureCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly reasons: readonly SheetReason[];
  /** Likewise, if a vacancy list was expected. */
  readonly vacancyReasons: readonly { readonly sheet: string; readonly why: UnreadableVacancies }[];
};

export function failure(
  code: FailureCode,
  values: Failure["values"] = {},
  reasons: Failure["reasons"] = [],
  vacancyReasons: Failure["vacancyReasons"] = [],
): Failure {
  return { kind: "failure", code, values, reasons, vacancyReasons };
}
