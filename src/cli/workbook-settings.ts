import { isCovered, KNOWN_FROM } from "../law/dated";
import { type Day, toDotted } from "../law/day";
import type { SettingsProblem } from "../roster/settings/raw-settings";
import { cellAddress } from "../sheet/address";
import { NOT_CALCULATED } from "../sheet/cell";
import type { SheetCells } from "../sheet/sheet-cells";
import { type Choices, type Stated, statedIn } from "../workbook-model/stated";
import type { Workbook } from "../xlsx/workbook";
import { type Failure, failure } from "./failure";
import { type FileSheet, fileSheet, tablesOf } from "../workbook-model/file-sheets";

/** Employer settings of a workbook, and its sheets. */
export type WorkbookSettings = {
  readonly kind: "settings";
  readonly stated: Stated;
  readonly sheets: readonly FileSheet[];
};

/** Command-line values that override a workbook's own tables. */
export type Overrides = { readonly smallBusiness: "yes" | "no" | null } & Pick<Choices, "decided">;

/** Reads the employer settings of a workbook; options override them. */
export function workbookSettings(
  workbook: Workbook,
  { smallBusiness, decided }: Overrides,
  day: Day,
): WorkbookSettings | Failure {
  if (!isCovered(day))
    return failure("day_not_covered", { day: toDotted(day), knownFrom: toDotted(KNOWN_FROM) });
  const tables = tablesOf(workbook);
  const stated = statedIn(tables, { day, smallBusiness, ...(decided && { decided }) });
  const [problem] = stated.problems;
  if (tables.settings && problem) return settingsFailure(tables.settings, problem);
  return { kind: "settings", stated, sheets: workbook.sheets.map(fileSheet) };
}

function settingsFailure(place: SheetCells, { code, row, label, value }: SettingsProblem): Failure {
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
