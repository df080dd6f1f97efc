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

/** What a workbook says of the employer, and its sheets. */
export type WorkbookSettings = {
  readonly kind: "settings";
  readonly stated: Stated;
  readonly sheets: readonly FileSheet[];
};

/** What the command line says that wins over a workbook's own tables. */
export type StatedHere = { readonly smallBusiness: "yes" | "no" | null } & Pick<Choices, "decided">;

/** The employer's settings of a workbook; the options win over them. */
export function workbookSettings(
  workbook: Workbook,
  { smallBusiness, decided }: StatedHere,
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
