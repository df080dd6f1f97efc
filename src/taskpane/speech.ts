import { createContext, useContext } from "react";
import type { Catalogue, Table } from "../i18n/catalogue";
import type { Language } from "../i18n/language";
import { type Say, speaker } from "../i18n/speaker";

/** The language in which the pane speaks. */
export const LanguageContext = createContext<Language>("en");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** How a part of the pane asks for its texts: it names their catalogue. */
export function useSay<English extends Table>(texts: Catalogue<English>): Say<Catalogue<English>> {
  return speaker(texts, useLanguage());
}
