import type { Day } from "../law/day";
import type { Finding } from "../roster/judgement/findings";
import type { Workbook } from "../xlsx/workbook";
import { type CheckedSheet, checkSheet } from "./choose-sheet";
import type { Failure } from "./failure";
import type { Options } from "./parse-options";
import { workbookSettings } from "./workbook-settings";

/** The answer for a workbook: the roster's sheet, its check, and remarks on the employer. */
export type WorkbookCheck = CheckedSheet & { readonly employerFindings: readonly Finding[] };

/** Checks the roster of a workbook with the employer's settings found in it; options win over settings. */
export function checkWorkbook(
  workbook: Workbook,
  options: Pick<Options, "sheet" | "smallBusiness">,
  day: Day,
): WorkbookCheck | Failure {
  const stated = workbookSettings(workbook, options, day);
  if (stated.kind === "failure") return stated;
  const { employer, readings, chosenHeadings, findings } = stated.settings;
  const checked = checkSheet(stated.sheets, options.sheet, { day, employer, readings, chosenHeadings });
  return checked.kind === "failure" ? checked : { ...checked, employerFindings: findings };
}
