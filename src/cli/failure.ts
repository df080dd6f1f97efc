import type { Unreadable } from "../roster/table/layout";
import type { UnreadableVacancies } from "../roster/table/vacancy-layout";

/** Why there is no verdict, by a stable code that programs read. */
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

/** A sheet that was looked at in vain. */
export type SheetReason = {
  readonly sheet: string;
  /** Position on the sheet, from 0, of the first row that was read. */
  readonly firstRow: number;
  readonly why: Unreadable;
};

/** A failure, what its sentence is filled with, and the sheets it is about. */
export type Failure = {
  readonly kind: "failure";
  readonly code: FailureCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly reasons: readonly SheetReason[];
  /** The same where a list of vacancies was looked for. */
  readonly vacancyReasons: readonly { readonly sheet: string; readonly why: UnreadableVacancies }[];
};

/** Makes a failure. */
export function failure(
  code: FailureCode,
  values: Failure["values"] = {},
  reasons: Failure["reasons"] = [],
  vacancyReasons: Failure["vacancyReasons"] = [],
): Failure {
  return { kind: "failure", code, values, reasons, vacancyReasons };
}
