import path from "node:path";
import type { LoaderContext } from "webpack";
import type { Language } from "../i18n/language.ts";
import { keyedLanguage, textsOf } from "./catalogue-texts.ts";
import { compiledCatalogue } from "./compiled-catalogue.ts";

/**
 * Puts compiled messages in place of a catalogue. One that is loaded without those of other languages has keys of its
 * own.
 */
export default async function catalogueLoader(this: LoaderContext<unknown>): Promise<string> {
  const folder = path.dirname(this.resourcePath);
  const language = path.basename(this.resourcePath, ".ts") as Language;
  const keys = Object.keys(await textsOf(this, folder, keyedLanguage));
  const texts = await textsOf(this, folder, language);
  return compiledCatalogue(language, texts, keys, this.resourceQuery.includes("late"));
}
