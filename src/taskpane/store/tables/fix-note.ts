import { fixColumnNames, type FixNote } from "../../../account/findings/fix-note";
import type { RecordColumn } from "../../../excel/write-records";
import type { Language } from "../../../i18n/language";
import type { FixValue } from "../../../roster/judgement/fix";
import { writtenColumns } from "./written-columns";

export function fixColumns(language: Language): readonly RecordColumn[] {
  return writtenColumns(
    fixColumnNames.map((column) => `fixes.${column}` as const),
    language,
  );
}

export function cellsOfFix(note: FixNote): readonly FixValue[] {
  return fixColumnNames.map((column): FixValue => {
    const value = note[column];
    return typeof value === "number" ? { as: "date", day: value } : { as: "text", text: value ?? "" };
  });
}
