import type { SettingChange } from "../../../excel/write-settings";
import { SETTINGS_TABLE } from "../../../workbook-model/own-tables";
import type { ExcelVerbs } from "../../excel-verbs";
import { orFailed } from "../failure";

/** Rows of the employer settings, and the headings of the table if there is none yet. */
export type SettingRows = {
  readonly headings: readonly [string, string];
  readonly rows: readonly SettingChange[];
};

/** Why settings were not written into the workbook; null if they were. */
export type NotWrittenReason = "protected" | "failed" | null;

/** Writes rows of the employer settings. */
export async function writeSettingRows(
  { headings, rows }: SettingRows,
  verbs: Pick<ExcelVerbs, "writeSettings">,
): Promise<NotWrittenReason> {
  const result = await orFailed(verbs.writeSettings(SETTINGS_TABLE, headings, rows));
  return result.written ? null : result.reason;
}
