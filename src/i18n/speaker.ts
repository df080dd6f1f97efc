import { type Catalogue, type EnglishOf, type Table, textOf } from "./catalogue";
import { compileMessage, type Values } from "./compile-message";
import type { Language } from "./language";
import type { Filling } from "./message-values";

/**
 * Says one message of a catalogue, filled with the values that its text names.
 *
 * A method, so that who says more can stand in for who says less: what a key takes is the same in both.
 */
export type Say<Of> = SayOf<EnglishOf<Of>>;

type SayOf<English> = {
  say<Key extends keyof English & string>(key: Key, ...filling: Filling<English[Key] & string>): string;
}["say"] & {
  /** For the types alone: what can be said. */
  readonly texts?: English;
};

/** How every text is asked for: by its catalogue, its language and its key. In the pane `useSay` knows the language. */
export function speaker<English extends Table>(
  texts: Catalogue<English>,
  language: Language,
): Say<Catalogue<English>>;
export function speaker(texts: Catalogue<Table>, language: Language) {
  return (key: string, values: Values = {}) => {
    const text = textOf(texts, language, key);
    if (text === undefined) throw new Error(`There is no text for ${key} in ${language}`);
    return compileMessage(text, language)(asWords(values));
  };
}

/**
 * The same voice where only the running program knows which message it is and puts its values together: nothing but
 * the tests can tell then whether they are all there.
 */
export function anyOf<English>(say: SayOf<English>): (key: keyof English & string, values: Values) => string;
export function anyOf(say: (key: string, values: Values) => string) {
  return say;
}

/**
 * Compiled messages put values together with "+": of two numbers side by side they would say the sum, and of a value
 * that is not there "undefined".
 */
function asWords(values: Values): Values {
  return new Proxy(values, {
    get: (all, name: string) => {
      const value = all[name];
      if (value === undefined) throw new Error(`A message lacks its value {${name}}`);
      return String(value);
    },
  });
}
