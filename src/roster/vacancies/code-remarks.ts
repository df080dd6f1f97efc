import type { VacancyOnDay } from "./vacancy-on-day";
import type { VacancyRemark } from "./vacancy-findings";
import type { VacancyColumns } from "../table/vacancy-layout";

/** Remarks on the publication code. Without a posting there is no code to expect. */
export function codeRemarks(
  { facts: { code, posted }, duty }: VacancyOnDay,
  columns: VacancyColumns,
): readonly VacancyRemark[] {
  if (duty === "not_required" || posted.kind === "blank") return [];
  if (columns.code === undefined) return [{ code: "code_column_missing", field: "position" }];
  if (code.kind === "blank") return [{ code: "code_missing", field: "code" }];
  if (code.kind === "unclear") return [{ code: "code_unclear", field: "code" }];
  return /\s/.test(code.value.trim()) ? [{ code: "code_with_spaces", field: "code" }] : [];
}
