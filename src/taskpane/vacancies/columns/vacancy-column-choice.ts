import type { SettingChange } from "../../../excel/write-settings";
import { columnsTexts } from "../../../i18n/columns";
import { speaker } from "../../../i18n/speaker";
import { vacancyColumnChosenBy } from "../../../roster/vacancies/chosen-vacancy-headings";
import type { VacancyField } from "../../../roster/table/vacancy-fields";
import type { HeadingChanges } from "../../check/column-changes";
import type { ExcelVerbs } from "../../excel-verbs";
import { SETTINGS_TABLE } from "../../settings-table";
import type { VacancySpeech } from "../vacancy-speech";

export type VacancyHeadingChanges = HeadingChanges<VacancyField>;

/** A choice of columns, and the rows of the employer's settings that say it. */
export type VacancyColumnChoice = {
  readonly changes: VacancyHeadingChanges;
  readonly headings: readonly [string, string];
  readonly rows: readonly SettingChange[];
};

/** What was chosen and stands nowhere but in the pane, and why the last choice was not written; null where it was. */
export type KeptColumns = {
  readonly unwritten: VacancyHeadingChanges;
  readonly notWritten: "protected" | "failed" | null;
};

/** A choice with its rows in the language of the pane. */
export function vacancyColumnChoice(
  changes: VacancyHeadingChanges,
  { language, sayScreen, sayVacancy }: Pick<VacancySpeech, "language" | "sayScreen" | "sayVacancy">,
): VacancyColumnChoice {
  const say = speaker(columnsTexts, language);
  return {
    changes,
    headings: [say("setting.heading"), say("setting.value")],
    rows: (Object.entries(changes) as [VacancyField, string | null][]).map(([field, value]) => ({
      label: sayScreen("columns.setting", { field: sayVacancy(`column.${field}`) }),
      value,
      isMeantBy: (label) => vacancyColumnChosenBy(label) === field,
    })),
  };
}

/** Writes a choice into the workbook; where that takes none, the pane keeps it. */
export async function keepColumns(
  { changes, headings, rows }: VacancyColumnChoice,
  { unwritten }: KeptColumns,
  verbs: Pick<ExcelVerbs, "writeSettings">,
): Promise<KeptColumns> {
  const result = await verbs
    .writeSettings(SETTINGS_TABLE, headings, rows)
    .catch(() => ({ written: false, reason: "failed" }) as const);
  if (!result.written) return { unwritten: { ...unwritten, ...changes }, notWritten: result.reason };
  const left = Object.entries(unwritten).filter(([field]) => changes[field as VacancyField] === undefined);
  return { unwritten: Object.fromEntries(left), notWritten: null };
}
