import { columnsTexts } from "../../../i18n/columns";
import { speaker } from "../../../i18n/speaker";
import { type VacancyField, vacancyFields } from "../../../roster/table/vacancy-fields";
import { vacancySchema } from "../../../roster/table/vacancy-schema";
import type { ChoosableTable } from "../../columns/choosable-table";
import type { VacancySpeech } from "./vacancy-speech";
import { SETTINGS_TABLE } from "../../../workbook-model/own-tables";

/** The columns of a list of vacancies, as they are chosen in a language. */
export function vacancyColumns({
  language,
  sayScreen,
  sayVacancy,
}: Pick<VacancySpeech, "language" | "sayScreen" | "sayVacancy">): ChoosableTable<VacancyField> {
  const say = speaker(columnsTexts, language);
  return {
    schema: vacancySchema,
    fields: vacancyFields,
    labelOf: (field) => sayVacancy(`column.${field}`),
    settingOf: (field) => sayScreen("columns.setting", { field }),
    headings: [say("setting.heading"), say("setting.value")],
    hint: sayScreen("columns.hint", { table: SETTINGS_TABLE }),
  };
}
