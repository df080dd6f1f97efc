import { type Catalogue, type EnglishOf, type Table, textOf } from "./catalogue";
import { compileMessage, type Values } from "./compile-message";
import type { Language } from "./language";
import type { Filling } from "./message-values";

/**
 * Returns one text of a catalogue, filled with the values it names.
 *
 * Declared as a method to be bivariant: a speaker of more keys can be passed for one of fewer, since a key takes the
 * same values in both.
 */
export type Say<Of> = SayOf<EnglishOf<Of>>;

type SayOf<English> = {
  say<Key extends keyof English & string>(key: Key, ...filling: Filling<English[Key] & string>): string;
}["say"] & {
  /** Never set; carries the type of the English texts. */
  readonly texts?: English;
};

/** The one way to get a text: by catalogue, language and key. In the pane `useSay` supplies the language. */
export function speaker<English extends Table>(
  texts: Catalogue<English>,
  language: Language,
): Say<Catalogue<English>>;
export function speaker(texts: Catalogue<Table>, language: Language) {
  return (key: string, values: Values = {}) => {
    const text = textOf(texts, language, key);
    if (text === undefined) throw new Error(`There is no text for ${key} in ${language}`);
    return compileMessage(text, language)(asStrings(values));
  };
}

/**
 * The same function for keys known only at run time. The compiler cannot check the values then; only tests can.
 */
export function anyOf<English>(say: SayOf<English>): (key: keyof English & string, values: Values) => string;
export function anyOf(say: (key: string, values: Values) => string) {
  return say;
}

/**
 * Values as strings: compiled messages concatenate with "+", which would add two adjacent numbers. Throws on a missing
 * value, which would read "undefined".
 */
function asStrings(values: Values): Values {
  return new Proxy(values, {
    get: (all, name: string) => {
      const value = all[name];
      if (value === undefined) throw new Error(`A message lacks its value {${name}}`);
      return String(value);
    },
  });
}
