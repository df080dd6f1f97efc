import type { Day } from "../law/day";
import type { Finding } from "../roster/judgement/findings";
import type { ChosenHeadings } from "../roster/table/layout";
import type { Workbook } from "../xlsx/workbook";
import { checkSheet } from "./choose-sheet";
import type { Failure } from "./failure";
import type { Options } from "./parse-options";
import { type AskedSheet, askPositions } from "./positions/ask";
import { type Stated, workbookSettings } from "./workbook-settings";

/** The answer for a workbook: the roster's sheet, its check, and remarks on the employer. */
export type WorkbookCheck = AskedSheet & {
  readonly employerFindings: readonly Finding[];
  readonly chosenHeadings: ChosenHeadings;
};

/** Checks the roster of a workbook with the employer's settings found in it; options win over settings. */
export function checkWorkbook(
  workbook: Workbook,
  options: Pick<Options, "sheet"> & Stated & { readonly kinds?: string | null },
  day: Day,
): WorkbookCheck | Failure {
  const stated = workbookSettings(workbook, options, day);
  if (stated.kind === "failure") return stated;
  const { employer, readings, chosenHeadings, findings } = stated.settings;
  const question = { day, employer, readings, chosenHeadings, categories: stated.categories };
  const checked = checkSheet(stated.sheets, options.sheet, question);
  if (checked.kind === "failure") return checked;
  const asked = askPositions(checked, question, options.kinds ?? null);
  return asked.kind === "failure" ? asked : { ...asked, employerFindings: findings, chosenHeadings };
}
