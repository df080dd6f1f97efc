import path from "node:path";
import type { LoaderContext } from "webpack";
import { languages } from "../i18n/language.ts";

export type Texts = Readonly<Record<string, string>>;

/** The language whose catalogue names the keys and their order. */
export const [keyedLanguage] = languages;

/** The texts of a catalogue as they are written. It is imported under a query, which no rule compiles. */
export async function textsOf(
  loader: Pick<LoaderContext<unknown>, "importModule">,
  folder: string,
  language: string,
): Promise<Texts> {
  const file = path.join(folder, `${language}.ts`);
  const catalogue = (await loader.importModule(`${file}?texts`)) as Readonly<Record<string, Texts>>;
  return catalogue[language] ?? {};
}
