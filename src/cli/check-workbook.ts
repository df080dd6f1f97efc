import { toDotted } from "../law/day";
import type { Day } from "../law/day";
import { isCovered, KNOWN_FROM } from "../law/dated";
import { noSettings, readSettings } from "../roster/employer-settings";
import type { Finding } from "../roster/findings";
import type { Workbook } from "../xlsx/workbook";
import { cellAddress } from "../roster/cell-address";
import { type CheckedSheet, checkSheet } from "./choose-sheet";
import { type Failure, failure } from "./failure";
import { findSettings, type SettingsCells } from "./find-settings";
import type { Options } from "./parse-options";
import { withoutSettings } from "./without-settings";

/** The answer for a workbook: the roster's sheet, its check, and remarks on the employer. */
export type WorkbookCheck = CheckedSheet & { readonly employerFindings: readonly Finding[] };

/** Checks the roster of a workbook with the employer's settings found in it; options win over settings. */
export function checkWorkbook(
  workbook: Workbook,
  options: Pick<Options, "sheet" | "smallBusiness">,
  day: Day,
): WorkbookCheck | Failure {
  if (!isCovered(day))
    return failure("day_not_covered", { day: toDotted(day), knownFrom: toDotted(KNOWN_FROM) });
  const place = findSettings(workbook);
  const settings = place ? readSettings(place.cells, day) : noSettings;
  const [problem] = settings.problems;
  if (place && problem) return settingsFailure(place, problem);

  const { smallBusiness } = options;
  const { readings, chosenHeadings } = settings;
  const employer = smallBusiness === null ? settings.employer : { ...settings.employer, smallBusiness };
  const sheets = place ? withoutSettings(workbook.sheets, place) : workbook.sheets;
  const checked = checkSheet(sheets, options.sheet, { day, employer, readings, chosenHeadings });
  if (checked.kind === "failure") return checked;
  // The size need not be computed where the command line says it.
  const employerFindings = settings.findings.filter(
    ({ code }) => smallBusiness === null || code !== "business_size_unknown",
  );
  return { ...checked, employerFindings };
}

function settingsFailure(
  place: SettingsCells,
  { code, row, label, value }: { code: string; row: number; label: string; value: string },
): Failure {
  const isUnknown = code === "unknown_setting";
  const address = cellAddress(place.row + row, place.column + (isUnknown ? 0 : 1));
  return failure(isUnknown ? "setting_unknown" : "setting_unusable", {
    cell: `${place.sheet}!${address}`,
    label,
    value,
  });
}
