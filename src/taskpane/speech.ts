import { createContext, useContext } from "react";
import type { Catalogue, Table } from "../i18n/catalogue";
import type { Language } from "../i18n/language";
import { type Say, speaker } from "../i18n/speaker";

/** The pane's language. */
export const LanguageContext = createContext<Language>("en");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Returns the texts of a catalogue in the pane's language. */
export function useSay<English extends Table>(texts: Catalogue<English>): Say<Catalogue<English>> {
  return speaker(texts, useLanguage());
}
