import path from "node:path";
import MessageFormat from "@messageformat/core";
import type { LoaderContext } from "webpack";
import { languages } from "../../i18n/language.ts";
import { keyedLanguage, textsOf } from "../catalogue-texts.ts";
import { chooseSwaps } from "./choose-swaps.ts";
import type { LanguagePack } from "./language-pack.ts";
import { swapped } from "./narrow-letters.ts";
import { isPackable } from "./is-packable.ts";
import { separators } from "./packed-texts.ts";
import { shortMessage } from "./short-message.ts";

type Options = { readonly folders: readonly string[] };

/** Packs the texts of all catalogues in the language given by the query, or their keys for "keys". */
export default async function languagePackLoader(this: LoaderContext<Options>): Promise<string> {
  const { folders } = this.getOptions();
  const wanted = this.resourceQuery.slice(1);
  const keys = await Promise.all(
    folders.map(async (folder) =>
      (await isPackable(this, folder)) ? Object.keys(await textsOf(this, folder, keyedLanguage)) : [],
    ),
  );
  const joined = (lists: readonly (readonly string[])[]) =>
    lists.map((list) => list.join(separators.texts)).join(separators.catalogues);
  const textsIn = async (language: string) => {
    const [plurals] = new MessageFormat(language).plurals;
    const lists = folders.map(async (folder, index) => {
      const texts = await textsOf(this, folder, language);
      return (keys[index] ?? []).map((key) => {
        const text = texts[key];
        if (text === undefined)
          throw new Error(`${language} has no text for ${path.basename(folder)}/${key}`);
        return shortMessage(text, plurals?.cardinals ?? []);
      });
    });
    return joined(await Promise.all(lists));
  };
  // Languages with the same alphabet get the same swaps, so that the compressor finds what they have in common.
  const others = languages.filter((language) => language !== keyedLanguage);
  const swaps = others.some((language) => language === wanted)
    ? chooseSwaps((await Promise.all(others.map(textsIn))).join(""))
    : { wide: "", narrow: "" };
  const texts = wanted === "keys" ? joined(keys) : await textsIn(wanted);
  const packed: LanguagePack = { swaps, texts: swapped(texts, swaps) };
  return `export const packed = ${JSON.stringify(packed)};`;
}
