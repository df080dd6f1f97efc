import path from "node:path";
import type { LoaderContext } from "webpack";
import type { Language } from "../i18n/language.ts";
import { compiledCatalogue, keyedLanguage } from "./compiled-catalogue.ts";

type Texts = Readonly<Record<string, string>>;

/**
 * Puts compiled messages in place of a catalogue. The catalogue itself is imported under a query, which no rule compiles.
 * One that is loaded without those of other languages has keys of its own.
 */
export default async function catalogueLoader(this: LoaderContext<unknown>): Promise<string> {
  const folder = path.dirname(this.resourcePath);
  const textsIn = async (language: string): Promise<Texts> => {
    const file = path.join(folder, `${language}.ts`);
    const catalogue = (await this.importModule(`${file}?texts`)) as Readonly<Record<string, Texts>>;
    return catalogue[language] ?? {};
  };
  const language = path.basename(this.resourcePath, ".ts") as Language;
  const keys = Object.keys(await textsIn(keyedLanguage));
  return compiledCatalogue(language, await textsIn(language), keys, this.resourceQuery.includes("late"));
}
