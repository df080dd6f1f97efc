import MessageFormat from "@messageformat/core";
import type { Language } from "./language";

/** The values of a message by name. */
export type Values = Readonly<Record<string, string | number>>;

export type Message = (values: Values) => string;

const compiled = new Map<string, Message>();

/**
 * Compiles an ICU message of a catalogue; throws if it is malformed.
 *
 * Used by the terminal and the tests, which run the sources. In the bundles the catalogues hold compiled messages, and
 * src/build/compiled-message.ts replaces this file: the compiler is large and creates functions from strings, which the
 * pane's content security policy forbids.
 */
export function compileMessage(text: string, language: Language): Message {
  const name = `${language}: ${text}`;
  const message = compiled.get(name) ?? new MessageFormat(language).compile(text);
  compiled.set(name, message);
  return message;
}
