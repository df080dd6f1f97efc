import type { SettingChange } from "../../excel/write-settings";
import type { ExcelVerbs } from "../excel-verbs";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";
import type { HeadingChanges } from "../../workbook-model/heading-changes";

/** A choice of columns, and the rows of the employer's settings that say it. */
export type WrittenChoice<Name extends string> = {
  readonly changes: HeadingChanges<Name>;
  readonly headings: readonly [string, string];
  readonly rows: readonly SettingChange[];
};

/** Why a choice could not be written into the workbook; null where it was. */
export type NotWrittenReason = "protected" | "failed" | null;

/** What was chosen and stands nowhere but in the pane, and why the last choice was not written. */
export type KeptChoices<Name extends string> = {
  readonly unwritten: HeadingChanges<Name>;
  readonly notWritten: NotWrittenReason;
};

/** Writes a choice into the employer's settings, where the workbook takes it. */
export async function writeChoice<Name extends string>(
  { headings, rows }: WrittenChoice<Name>,
  verbs: Pick<ExcelVerbs, "writeSettings">,
): Promise<NotWrittenReason> {
  const result = await verbs
    .writeSettings(SETTINGS_TABLE, headings, rows)
    .catch(() => ({ written: false, reason: "failed" }) as const);
  return result.written ? null : result.reason;
}

/** What the pane keeps itself after a choice: this one too, where it was not written. */
export function keptAfter<Name extends string>(
  { unwritten }: KeptChoices<Name>,
  { changes }: WrittenChoice<Name>,
  notWritten: NotWrittenReason,
): KeptChoices<Name> {
  if (notWritten !== null) return { unwritten: { ...unwritten, ...changes }, notWritten };
  const left = Object.entries(unwritten).filter(([field]) => changes[field as Name] === undefined);
  return { unwritten: Object.fromEntries(left) as HeadingChanges<Name>, notWritten };
}
