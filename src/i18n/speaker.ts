import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "./language";

/** The texts of one consumer: the same keys in every language, each an ICU message. */
export type Catalogues<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export type Values = Readonly<Record<string, string | number>>;

/** Says one message of a catalogue with its values filled in. */
export type Say<Key extends string> = (key: Key, values?: Values) => string;

const parsed = new Map<string, IntlMessageFormat>();

/** The voice of one consumer in one language. */
export function speaker<Key extends string>(catalogues: Catalogues<Key>, language: Language): Say<Key> {
  return (key, values = {}) => String(messageIn(language, catalogues[language][key]).format(values));
}

/** Parsing a message costs more than saying it, and the same few are said in every cell of a sheet. */
function messageIn(language: Language, text: string): IntlMessageFormat {
  const key = `${language} ${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  parsed.set(key, message);
  return message;
}
