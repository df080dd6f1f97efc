import type { Employer } from "../../../domain/employer";
import type { SettingChange } from "../../../excel/write-settings";
import type { SayRules } from "../../../i18n/rules";
import type { ReadingName, Readings } from "../../../law/readings";
import type { VacancyReadingName, VacancyReadings } from "../../../law/vacancy-readings";
import type { SettingName } from "../../../roster/settings/setting-names";
import { settingChange } from "../../store/tables/setting-change";

/** All choices of the form. A choice without its texts does not compile. */
type Choice =
  "yes" | "no" | "compute" | Employer["kind"] | Readings[ReadingName] | VacancyReadings[VacancyReadingName];

/** The row that states a choice in the pane's language; a null choice removes the row. */
export function choiceChange(name: SettingName, choice: string | null, say: SayRules): SettingChange {
  return settingChange(name, choice && say(`value.${choice}` as `value.${Choice}`), say);
}
