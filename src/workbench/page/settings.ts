import { languageOf, languages, type Language } from "../../i18n/language";

export type PageSettings = { language: Language; dark: boolean };

const KEY = "workbench";

/** Settings from the URL (`?lang=ru&theme=dark`), else the stored ones, else the browser's preferences. */
export function readSettings(): PageSettings {
  const query = new URLSearchParams(location.search);
  const stored = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<PageSettings>;
  const lang = query.get("lang") ?? stored.language;
  const theme = query.get("theme");
  return {
    language: languages.find((language) => language === lang) ?? languageOf(navigator.language),
    dark: theme ? theme === "dark" : (stored.dark ?? matchMedia("(prefers-color-scheme: dark)").matches),
  };
}

export function keepSettings(settings: PageSettings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}
