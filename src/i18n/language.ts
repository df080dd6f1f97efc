/** The languages every sentence exists in. */
export const languages = ["en", "ru", "kk"] as const;

export type Language = (typeof languages)[number];

/** The language for a locale such as "ru-RU"; English where there is none of ours. */
export function languageOf(locale: string | null | undefined): Language {
  const wanted = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === wanted) ?? "en";
}
