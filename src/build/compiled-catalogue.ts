import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/lib/compile-module";
import type { Language } from "../i18n/language.ts";
import { keyedLanguage, type Texts } from "./catalogue-texts.ts";

/**
 * The module that stands for one language's catalogue in the bundles: the same keys, each with a function that says the
 * message.
 *
 * Keys are as many bytes as short sentences, so where the languages come together only the first one spells them out;
 * the others are lists in its order.
 */
export function compiledCatalogue(
  language: Language,
  texts: Texts,
  keys: readonly string[],
  isAlone = false,
): string {
  const format = new MessageFormat(language);
  // What the messages call at run time is imported above the messages.
  const [imports = ""] = compileModule(format, texts).split("export default");
  const messages = keys.map((key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`${language} has no text for ${key}`);
    return String(format.compile(text));
  });
  return `${imports}${isAlone || language === keyedLanguage ? keyed(keys, messages) : listed(messages)}
export { texts as ${language} };`;
}

function keyed(keys: readonly string[], messages: readonly string[]): string {
  return `const texts = {${keys.map((key, index) => `${JSON.stringify(key)}: ${messages[index] ?? ""}`).join(",\n")}};`;
}

function listed(messages: readonly string[]): string {
  return `import { ${keyedLanguage} as keyed } from "./${keyedLanguage}";
const messages = [${messages.join(",\n")}];
const texts = Object.fromEntries(Object.keys(keyed).map((key, index) => [key, messages[index]]));`;
}
