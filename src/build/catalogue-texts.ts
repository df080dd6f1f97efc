import path from "node:path";
import type { LoaderContext } from "webpack";
import { languages } from "../i18n/language.ts";

export type Texts = Readonly<Record<string, string>>;

/** The language whose catalogue defines the keys and their order. */
export const [keyedLanguage] = languages;

/** Source texts of a catalogue. The query keeps the import from being compiled by the message rules. */
export async function textsOf(
  loader: Pick<LoaderContext<unknown>, "importModule">,
  folder: string,
  language: string,
): Promise<Texts> {
  const file = path.join(folder, `${language}.ts`);
  const catalogue = (await loader.importModule(`${file}?texts`)) as Readonly<Record<string, Texts>>;
  return catalogue[language] ?? {};
}
