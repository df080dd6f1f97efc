/** Every text exists in each of these languages. */
export const languages = ["en", "ru", "kk"] as const;

export type Language = (typeof languages)[number];

/** The language for a locale such as "ru-RU"; English if it is none of ours. */
export function languageOf(locale: string | null | undefined): Language {
  const wanted = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === wanted) ?? "en";
}
