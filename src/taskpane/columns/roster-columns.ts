import { checkTexts } from "../../i18n/check";
import type { Language } from "../../i18n/language";
import { speaker } from "../../i18n/speaker";
import type { Field } from "../../roster/table/fields";
import { rosterSchema } from "../../roster/table/roster-schema";
import type { ChoosableTable } from "./choosable-table";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";
import { settingHeadings } from "../store/tables/setting-change";

/** Fields whose columns can be corrected: those that affect the verdict or its findings. */
export const choosableFields: readonly Field[] = [
  "citizenship",
  "category",
  "name",
  "iin",
  "hire",
  "leave",
  "status",
  "position",
  "contractKind",
  "contractEnd",
  "permitNumber",
  "permitExpiry",
  "residence",
  "note",
  "birthDate",
  "unrelated",
];

/** The roster's columns, as the user chooses them. */
export function rosterColumns(language: Language): ChoosableTable<Field> {
  const say = speaker(checkTexts, language);
  return {
    schema: rosterSchema,
    fields: choosableFields,
    labelOf: (field) => say(`field.${field}`),
    settingOf: (field) => say("setting.column", { field }),
    headings: settingHeadings(language),
    hint: say("choose.hint", { table: SETTINGS_TABLE }),
  };
}
