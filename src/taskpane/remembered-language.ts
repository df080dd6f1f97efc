import { type Language, languages } from "../i18n/language";

/** Storage of the user's language choice; browsers may deny storage. */
export type LanguageMemory = {
  readonly recall: () => Language | null;
  /** Null deletes the choice, so that the pane follows Excel again. */
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
        // Without storage the choice lasts until the pane is closed.
      }
    },
  };
}
