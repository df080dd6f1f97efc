import { type Language, languages } from "../i18n/language";

/** Where the pane keeps the language its user chose; a browser may refuse any storage. */
export type LanguageMemory = {
  readonly recall: () => Language | null;
  /** Null forgets the choice, so that the pane follows Excel again. */
  readonly remember: (language: Language | null) => void;
};

/** Keeps the choice in the browser's storage under a key. */
export function languageMemory(key: string): LanguageMemory {
  return {
    recall: () => {
      try {
        const kept = localStorage.getItem(key);
        return languages.find((language) => language === kept) ?? null;
      } catch {
        return null;
      }
    },
    remember: (language) => {
      try {
        if (language === null) localStorage.removeItem(key);
        else localStorage.setItem(key, language);
      } catch {
        // Without storage the choice lasts as long as the pane.
      }
    },
  };
}
