import { type Language, languageOf } from "../../i18n/language";

/** The language Excel is shown in; English where the host does not say. */
export function displayLanguage(): Language {
  return languageOf(typeof Office === "undefined" ? null : Office.context?.displayLanguage);
}
