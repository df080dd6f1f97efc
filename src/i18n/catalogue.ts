import type { Language } from "./language";

/** The same texts in another language: every key of the English ones, each an ICU message. */
export type Texts<English> = Readonly<Record<keyof English, string>>;

export type Table = Readonly<Record<string, string>>;

/** The texts of one consumer in every language: tables in which a key is looked for one after the other. */
export type Catalogue<English extends Table> = Readonly<Record<Language, readonly Table[]>> & {
  /** For the types alone: what can be said, and with which values. */
  readonly texts?: English;
};

/** The English texts of a catalogue. */
export type EnglishOf<Of> = Of extends Catalogue<infer English> ? English : never;

/** One catalogue of the texts in every language. */
export function catalogue<English extends Table>(
  en: English,
  ru: Texts<English>,
  kk: Texts<English>,
): Catalogue<English> {
  return { en: [en], ru: [ru], kk: [kk] };
}

/**
 * What either of two catalogues says. The tables stay what they are: in the pane those of a language are filled only
 * when it is chosen.
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

/** The text of a key in a language; undefined where there is none. */
export function textOf(texts: Catalogue<Table>, language: Language, key: string): string | undefined {
  return texts[language].find((table) => table[key] !== undefined)?.[key];
}

/** Whether a catalogue has a text for what may be one of its keys. */
export function hasText<English extends Table>(
  texts: Catalogue<English>,
  language: Language,
  key: string,
): key is keyof English & string {
  return textOf(texts, language, key) !== undefined;
}
