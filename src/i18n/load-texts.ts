import type { Language } from "./language";

/**
 * Waits until everything that can be said by now can be said in a language; without one, in the language of before.
 *
 * The sources have every text at hand. In the built pane the texts of a language are loaded only where it is spoken,
 * and src/build/late-texts.ts stands here instead.
 */
export function loadTexts(_language?: Language): Promise<void> {
  return Promise.resolve();
}
