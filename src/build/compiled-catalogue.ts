import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/lib/compile-module";
import type { Language } from "../i18n/language.ts";
import { keyedLanguage, type Texts } from "./catalogue-texts.ts";

/**
 * Source of the module that replaces one language's catalogue: the same keys, each with a function that returns the
 * message.
 *
 * Keys take as many bytes as short sentences, so if the languages are bundled together only the first one has them;
 * the others are lists in its order.
 */
export function compiledCatalogue(
  language: Language,
  texts: Texts,
  keys: readonly string[],
  isAlone = false,
): string {
  const format = new MessageFormat(language);
  // The runtime functions that messages call are imported above them.
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
