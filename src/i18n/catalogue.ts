import type { Language } from "./language";

/** The texts in another language: every English key, each an ICU message. */
export type Texts<English> = Readonly<Record<keyof English, string>>;

export type Table = Readonly<Record<string, string>>;

/** The texts of one consumer: for each language the tables in which a key is looked up, in order. */
export type Catalogue<English extends Table> = Readonly<Record<Language, readonly Table[]>> & {
  /** Never set; carries the type of the English texts. */
  readonly texts?: English;
};

export type EnglishOf<Of> = Of extends Catalogue<infer English> ? English : never;

export function catalogue<English extends Table>(
  en: English,
  ru: Texts<English>,
  kk: Texts<English>,
): Catalogue<English> {
  return { en: [en], ru: [ru], kk: [kk] };
}

/**
 * Joins two catalogues. The tables are shared, not copied: in the pane those of a language are filled only when it is
 * chosen.
 */
export function together<A extends Table, B extends Table>(
  some: Catalogue<A>,
  others: Catalogue<B>,
): Catalogue<A & B> {
  return {
    en: [...some.en, ...others.en],
    ru: [...some.ru, ...others.ru],
    kk: [...some.kk, ...others.kk],
  };
}

/** The text of a key in a language; undefined if there is none. */
export function textOf(texts: Catalogue<Table>, language: Language, key: string): string | undefined {
  return texts[language].find((table) => table[key] !== undefined)?.[key];
}

/** Whether a string is a key of the catalogue. */
export function hasText<English extends Table>(
  texts: Catalogue<English>,
  language: Language,
  key: string,
): key is keyof English & string {
  return textOf(texts, language, key) !== undefined;
}
