import type { SettingChange } from "../../excel/write-settings";
import type { EmployerKey, SayEmployer } from "../../i18n/employer";
import { settingNamed } from "../../roster/settings/raw-settings";
import type { SettingName } from "../../roster/settings/setting-names";

/** A row that states a choice in the language of the pane; null takes the row back. */
export function choiceChange(name: SettingName, choice: string | null, say: SayEmployer): SettingChange {
  return settingChange(name, choice === null ? null : say(`value.${choice}` as EmployerKey), say);
}

/** A row that states an amount, as digits. */
export function settingChange(name: SettingName, value: string | null, say: SayEmployer): SettingChange {
  return { label: say(`setting.${name}`), value, isMeantBy: (label) => settingNamed(label) === name };
}
