import type { SettingChange } from "../../excel/write-settings";
import { fieldChosenBy } from "../../roster/table/chosen-columns";
import type { Schema } from "../../roster/table/schema";
import type { HeadingChanges } from "../../workbook-model/heading-changes";
import type { WrittenChoice } from "../store/written-choice";

/** A kind of table whose columns can be chosen, in the words of a language. */
export type ChoosableTable<Name extends string> = {
  readonly schema: Pick<Schema<Name>, "choice" | "match" | "several">;
  /** The fields whose columns can be corrected, in the order in which they are shown. */
  readonly fields: readonly Name[];
  readonly labelOf: (field: Name) => string;
  /** The row of the employer's settings that chooses a column, by the label of its field. */
  readonly settingOf: (label: string) => string;
  /** The headings of the employer's settings. */
  readonly headings: readonly [string, string];
  /** Where a choice is kept. */
  readonly hint: string;
};

/** A choice of columns with the rows of the employer's settings that say it. */
export function writtenChoice<Name extends string>(
  changes: HeadingChanges<Name>,
  table: ChoosableTable<Name>,
): WrittenChoice<Name> {
  return { changes, headings: table.headings, rows: settingChanges(changes, table) };
}

/** Changes as rows of the employer's settings, labelled in the language of the pane. */
export function settingChanges<Name extends string>(
  changes: HeadingChanges<Name>,
  { schema, labelOf, settingOf }: Pick<ChoosableTable<Name>, "schema" | "labelOf" | "settingOf">,
): readonly SettingChange[] {
  return (Object.entries(changes) as [Name, string | null][]).map(([field, value]) => ({
    label: settingOf(labelOf(field)),
    value,
    matches: (label) => fieldChosenBy(label, schema) === field,
  }));
}
