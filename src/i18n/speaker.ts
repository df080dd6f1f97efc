import { compileMessage, type Values } from "./compile-message";
import type { Language } from "./language";

/** The texts of one consumer: the same keys in every language, each an ICU message. */
export type Catalogues<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** Says one message of a catalogue with its values filled in; throws where one of them is missing. */
export type Say<Key extends string> = (key: Key, values?: Values) => string;

/** The voice of one consumer in one language. */
export function speaker<Key extends string>(catalogues: Catalogues<Key>, language: Language): Say<Key> {
  return (key, values = {}) => compileMessage(catalogues[language][key], language)(asWords(values));
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
