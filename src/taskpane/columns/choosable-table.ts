import type { SettingChange } from "../../excel/write-settings";
import { fieldChosenBy } from "../../roster/table/chosen-columns";
import type { Schema } from "../../roster/table/schema";
import type { HeadingChanges } from "../../workbook-model/heading-changes";
import type { WrittenChoice } from "../store/tables/written-choice";

/** A table whose columns the user can choose, with labels in one language. */
export type ChoosableTable<Name extends string> = {
  readonly schema: Pick<Schema<Name>, "choice" | "match" | "several">;
  /** Fields whose columns can be corrected, in display order. */
  readonly fields: readonly Name[];
  readonly labelOf: (field: Name) => string;
  /** Name of the employer setting that chooses the column of a field, given the field's label. */
  readonly settingOf: (label: string) => string;
  /** Headings of the employer settings table. */
  readonly headings: readonly [string, string];
  /** Where choices are saved. */
  readonly hint: string;
};

/** Pairs a choice of columns with the employer settings rows that state it. */
export function writtenChoice<Name extends string>(
  changes: HeadingChanges<Name>,
  table: ChoosableTable<Name>,
): WrittenChoice<Name> {
  return { changes, headings: table.headings, rows: settingChanges(changes, table) };
}

/** Changes as employer settings rows, labelled in the pane's language. */
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
