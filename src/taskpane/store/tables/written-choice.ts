import type { SettingChange } from "../../../excel/write-settings";
import type { ExcelVerbs } from "../../excel-verbs";
import { SETTINGS_TABLE } from "../../../workbook-model/own-tables";
import type { HeadingChanges } from "../../../workbook-model/heading-changes";

/** A column choice, and the rows of the employer settings that record it. */
export type WrittenChoice<Name extends string> = {
  readonly changes: HeadingChanges<Name>;
  readonly headings: readonly [string, string];
  readonly rows: readonly SettingChange[];
};

/** Why a choice was not written into the workbook; null if it was. */
export type NotWrittenReason = "protected" | "failed" | null;

/** Choices that exist only in the pane, and why the last one was not written. */
export type KeptChoices<Name extends string> = {
  readonly unwritten: HeadingChanges<Name>;
  readonly notWritten: NotWrittenReason;
};

/** Writes a choice into the employer settings. */
export async function writeChoice<Name extends string>(
  { headings, rows }: WrittenChoice<Name>,
  verbs: Pick<ExcelVerbs, "writeSettings">,
): Promise<NotWrittenReason> {
  const result = await verbs
    .writeSettings(SETTINGS_TABLE, headings, rows)
    .catch(() => ({ written: false, reason: "failed" }) as const);
  return result.written ? null : result.reason;
}

/** The pane's own choices afterwards; includes this one if it was not written. */
export function keptAfter<Name extends string>(
  { unwritten }: KeptChoices<Name>,
  { changes }: WrittenChoice<Name>,
  notWritten: NotWrittenReason,
): KeptChoices<Name> {
  if (notWritten !== null) return { unwritten: { ...unwritten, ...changes }, notWritten };
  const left = Object.entries(unwritten).filter(([field]) => changes[field as Name] === undefined);
  return { unwritten: Object.fromEntries(left) as HeadingChanges<Name>, notWritten };
}
