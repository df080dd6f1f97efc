import type { SheetLanguage } from "./sheet-language";
import { shownName } from "./shown-name";
import { states } from "./states";

const places: Readonly<Record<SheetLanguage, 0 | 1 | 2>> = { ru: 0, kk: 1, en: 2 };

/** A name of a country that is read as this country and no other; otherwise its ISO alpha-2 code. */
export function countryName(code: string, language: SheetLanguage): string {
  const state = states().find(({ alpha2 }) => alpha2 === code);
  return state ? shownName(state.names[places[language]]) : code;
}
