import { languageOf, languages, type Language } from "../../i18n/language";

export type PageSettings = { language: Language; dark: boolean };

const KEY = "workbench";

/** What the address asks for (`?lang=ru&theme=dark`), else what was chosen last, else what the browser prefers. */
export function readSettings(): PageSettings {
  const asked = new URLSearchParams(location.search);
  const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<PageSettings>;
  const lang = asked.get("lang") ?? kept.language;
  const theme = asked.get("theme");
  return {
    language: languages.find((language) => language === lang) ?? languageOf(navigator.language),
    dark: theme ? theme === "dark" : (kept.dark ?? matchMedia("(prefers-color-scheme: dark)").matches),
  };
}

export function keepSettings(settings: PageSettings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}
