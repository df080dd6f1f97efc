import type { Edit } from "../../../excel/watch-edits";
import type { PlanTables } from "./plan-tables";

/** What is to be read again: the tables, the vacancies with them, or nothing. */
export type TouchedTables = "tables" | "all" | null;

/** What an edit means for what is read beside the roster, whose own edits the Check screen follows. */
export function touchedTables(edit: Edit, tables: PlanTables, roster: string): TouchedTables {
  const { plan, employers, vacancies } = tables;
  // A sheet that was renamed or deleted may be any of them, and become one by its new name.
  if (edit.kind === "sheetDeleted" || edit.kind === "sheetRenamed") return "all";
  const { sheetId } = edit;
  if (vacancies.kind === "read" && vacancies.sheet.id === sheetId) return "all";
  if (plan?.id === sheetId || employers?.id === sheetId) return "tables";
  // A table that was nowhere may have been begun on any other sheet.
  return sheetId !== roster && (plan === null || employers === null) ? "tables" : null;
}
