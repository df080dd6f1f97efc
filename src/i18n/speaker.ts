import { type Catalogue, type KeyOf, textOf } from "./catalogue";
import { compileMessage, type Values } from "./compile-message";
import type { Language } from "./language";

/** Says one message of a catalogue with its values filled in; throws where one of them is missing. */
export type Say<Of> = (key: KeyOf<Of>, values?: Values) => string;

/** How every text is asked for: by its catalogue, its language and its key. In the pane `useSay` knows the language. */
export function speaker<Key extends string>(texts: Catalogue<Key>, language: Language): Say<Key> {
  return (key: KeyOf<Key>, values = {}) => {
    const text = textOf(texts, language, key);
    if (text === undefined) throw new Error(`There is no text for ${key} in ${language}`);
    return compileMessage(text, language)(asWords(values));
  };
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
