import type { Message } from "../i18n/compile-message.ts";

/** Replaces src/i18n/compile-message.ts in the bundles: the build has already compiled every message. */
export function compileMessage(message: Message): Message {
  return message;
}
