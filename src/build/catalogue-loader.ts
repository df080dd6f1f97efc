import path from "node:path";
import type { LoaderContext } from "webpack";
import type { Language } from "../i18n/language.ts";
import { keyedLanguage, textsOf } from "./catalogue-texts.ts";
import { compiledCatalogue } from "./compiled-catalogue.ts";

/**
 * Replaces a catalogue by its compiled messages. A catalogue loaded without its other languages contains the keys
 * itself.
 */
export default async function catalogueLoader(this: LoaderContext<unknown>): Promise<string> {
  const folder = path.dirname(this.resourcePath);
  const language = path.basename(this.resourcePath, ".ts") as Language;
  const keys = Object.keys(await textsOf(this, folder, keyedLanguage));
  const texts = await textsOf(this, folder, language);
  return compiledCatalogue(language, texts, keys, this.resourceQuery.includes("late"));
}
