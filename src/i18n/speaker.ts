import type { Language } from "./language";
import { type Message, type Numbers, readMessage, type Values } from "./message";

/** The texts of one consumer: the same keys in every language, each an ICU message. */
export type Catalogues<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** Says one message of a catalogue with its values filled in. */
export type Say<Key extends string> = (key: Key, values?: Values) => string;

/** The voice of one consumer in one language. */
export function speaker<Key extends string>(catalogues: Catalogues<Key>, language: Language): Say<Key> {
  return (key, values = {}) => messageOf(catalogues[language][key])(values, numbersIn(language));
}

const messages = new Map<string, Message>();

/** Reading a message costs more than saying it, and the same few are said in every cell of a sheet. */
function messageOf(text: string): Message {
  const known = messages.get(text) ?? readMessage(text);
  messages.set(text, known);
  return known;
}

const languagesNumbers = new Map<Language, Numbers>();

/** Rules of `Intl` are slow to make, too. */
function numbersIn(language: Language): Numbers {
  const known = languagesNumbers.get(language) ?? makeNumbers(language);
  languagesNumbers.set(language, known);
  return known;
}

function makeNumbers(language: Language): Numbers {
  const [format, plural] = [new Intl.NumberFormat(language), new Intl.PluralRules(language)];
  return { write: (number) => format.format(number), formAfter: (number) => plural.select(number) };
}
