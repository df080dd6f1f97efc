import type { HeadingChanges } from "../../../workbook-model/heading-changes";
import type { ExcelVerbs } from "../../excel-verbs";
import { type NotWrittenReason, type SettingRows, writeSettingRows } from "./setting-rows";

/** A column choice, and the rows of the employer settings that record it. */
export type WrittenChoice<Name extends string> = SettingRows & { readonly changes: HeadingChanges<Name> };

/** Choices that exist only in the pane, and why the last one was not written. */
export type KeptChoices<Name extends string> = {
  readonly unwritten: HeadingChanges<Name>;
  readonly notWritten: NotWrittenReason;
};

/** Saves a choice in the workbook, or in the pane if the workbook rejects it; returns the pane's own choices. */
export async function saveChoice<Name extends string>(
  choice: WrittenChoice<Name>,
  kept: () => KeptChoices<Name>,
  verbs: Pick<ExcelVerbs, "writeSettings">,
): Promise<KeptChoices<Name>> {
  const notWritten = await writeSettingRows(choice, verbs);
  return keptAfter(kept(), choice, notWritten);
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
