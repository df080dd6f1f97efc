import type { SettingChange } from "../../../excel/write-settings";
import { checkTexts } from "../../../i18n/check";
import type { Language } from "../../../i18n/language";
import type { SayRules } from "../../../i18n/rules";
import { speaker } from "../../../i18n/speaker";
import { settingNamed } from "../../../roster/settings/raw-settings";
import type { SettingName } from "../../../roster/settings/setting-names";

/** The headings of the employer settings in a language. */
export function settingHeadings(language: Language): readonly [string, string] {
  const say = speaker(checkTexts, language);
  return [say("setting.heading"), say("setting.value")];
}

/** The row that states a setting; null removes the row. */
export function settingChange(name: SettingName, value: string | null, say: SayRules): SettingChange {
  return { label: say(`setting.${name}`), value, matches: (label) => settingNamed(label) === name };
}
