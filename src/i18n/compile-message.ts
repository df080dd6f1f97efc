import MessageFormat from "@messageformat/core";
import type { Language } from "./language";

/** What fills the braces of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** Says itself with values filled in. */
export type Message = (values: Values) => string;

const compiled = new Map<string, Message>();

/**
 * Compiles a text of the catalogues, an ICU message; throws where it is none.
 *
 * The terminal and the tests come here, since they run the sources. In what is built the catalogues hold compiled
 * messages, and src/build/compiled-message.ts stands here instead: the compiler is large and makes functions of
 * strings, which the pane's security policy forbids.
 */
export function compileMessage(text: string, language: Language): Message {
  const name = `${language}: ${text}`;
  const message = compiled.get(name) ?? new MessageFormat(language).compile(text);
  compiled.set(name, message);
  return message;
}
