import type { Employer } from "../../../domain/employer";
import type { SettingChange } from "../../../excel/write-settings";
import type { SayRules } from "../../../i18n/rules";
import type { ReadingName, Readings } from "../../../law/readings";
import type { VacancyReadingName, VacancyReadings } from "../../../law/vacancy-readings";
import { settingNamed } from "../../../roster/settings/raw-settings";
import type { SettingName } from "../../../roster/settings/setting-names";

/** Everything that can be chosen in the form: a choice without a word for the workbook does not compile. */
type Choice =
  "yes" | "no" | "compute" | Employer["kind"] | Readings[ReadingName] | VacancyReadings[VacancyReadingName];

/** A row that states a choice in the language of the pane; null takes the row back. */
export function choiceChange(name: SettingName, choice: string | null, say: SayRules): SettingChange {
  return settingChange(name, choice && say(`value.${choice}` as `value.${Choice}`), say);
}

/** A row that states an amount, as digits. */
export function settingChange(name: SettingName, value: string | null, say: SayRules): SettingChange {
  return { label: say(`setting.${name}`), value, matches: (label) => settingNamed(label) === name };
}
