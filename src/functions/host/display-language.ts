import { type Language, languageOf } from "../../i18n/language";

/** The display language of Excel; English if the host does not say. */
export function displayLanguage(): Language {
  return languageOf(typeof Office === "undefined" ? null : Office.context?.displayLanguage);
}
