import { type Day, toDotted } from "../law/day";
import { isCovered, KNOWN_FROM } from "../law/dated";
import { noCategories, type PositionCategories } from "../roster/categories/position-categories";
import { markMerged } from "../roster/table/merged-cells";
import type { ChosenHeadings } from "../roster/table/layout";
import { areaAddress, cellAddress } from "../sheet/address";
import { NOT_CALCULATED } from "../sheet/cell";
import { noSettings, readSettings, type Settings } from "../roster/settings/employer-settings";
import type { Sheet, Workbook } from "../xlsx/workbook";
import { type Failure, failure } from "./failure";
import { categoriesIn } from "./categories-file";
import { findCategories, findEmployers, findPlan, findSettings, type SettingsCells } from "./find-settings";
import type { Options } from "./parse-options";
import { type RosterSheet, withoutSettings } from "./without-settings";

/** What a workbook says of the employer, and its sheets without that. */
export type WorkbookSettings = {
  readonly kind: "settings";
  readonly settings: Settings;
  /** The permit category decided for each position. */
  readonly categories: PositionCategories;
  readonly sheets: readonly RosterSheet[];
};

/** What the command line says that wins over a workbook's own tables. */
export type Stated = Pick<Options, "smallBusiness"> & {
  /** Categories decided in a file of their own. */
  readonly decided?: PositionCategories;
};

/** The employer's settings of a workbook; the options win over them. */
export function workbookSettings(
  workbook: Workbook,
  { smallBusiness, decided = noCategories }: Stated,
  day: Day,
): WorkbookSettings | Failure {
  if (!isCovered(day))
    return failure("day_not_covered", { day: toDotted(day), knownFrom: toDotted(KNOWN_FROM) });
  const place = findSettings(workbook);
  const settings = place ? readSettings(place.cells, day) : noSettings;
  const [problem] = settings.problems;
  if (place && problem) return settingsFailure(place, problem);
  const employer = smallBusiness === null ? settings.employer : { ...settings.employer, smallBusiness };
  const own = [place, findEmployers(workbook), findPlan(workbook), findCategories(workbook)].filter(
    (each) => each !== null,
  );
  const ofTable = categoriesIn(workbook);
  if ("kind" in ofTable) return ofTable;
  const asSeen = workbook.sheets.map((sheet) => withMerged(sheet, settings.chosenHeadings));
  const sheets = own.reduce<readonly RosterSheet[]>(withoutSettings, asSeen);
  // The size need not be computed where the command line says it.
  const findings = settings.findings.filter(
    ({ code }) => smallBusiness === null || code !== "business_size_unknown",
  );
  const categories = new Map([...ofTable, ...decided]);
  return { kind: "settings", settings: { ...settings, employer, findings }, categories, sheets };
}

function withMerged(sheet: Sheet, chosenHeadings: ChosenHeadings): RosterSheet {
  const { cells, merges, origin } = sheet;
  const merged = merges.map((area) => ({
    area: { ...area, row: area.row - origin.row, column: area.column - origin.column },
    address: areaAddress(area),
  }));
  return { ...sheet, cells: markMerged(cells, merged, chosenHeadings) };
}

function settingsFailure(
  place: SettingsCells,
  { code, row, label, value }: { code: string; row: number; label: string; value: string },
): Failure {
  const isUnknown = code === "unknown_setting";
  const address = cellAddress(place.row + row, place.column + (isUnknown ? 0 : 1));
  const isNotCalculated = [label, value].includes(NOT_CALCULATED.error);
  const reason = isUnknown ? "setting_unknown" : "setting_unusable";
  return failure(isNotCalculated ? "setting_not_calculated" : reason, {
    cell: `${place.sheet}!${address}`,
    label,
    value,
  });
}
