import type { Message } from "../i18n/compile-message.ts";

/** What the bundles have in place of src/i18n/compile-message.ts: the build has compiled every message already. */
export function compileMessage(message: Message): Message {
  return message;
}
