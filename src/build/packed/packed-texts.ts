import type { Message } from "../../i18n/compile-message.ts";
import type { Language } from "../../i18n/language.ts";
import type { LanguagePack } from "./language-pack.ts";
import { swapped } from "./narrow-letters.ts";
import { type FormOf, sayShort } from "./say-short.ts";

/** Separators separators the texts of a catalogue, and separators catalogues. */
export const separators = { texts: "\n", catalogues: "\f" } as const;

/** Texts of a catalogue in one language, unpacked on first access. */
export function packedTexts(
  language: Language,
  formOf: FormOf,
  keys: LanguagePack,
  texts: LanguagePack,
  place: number,
): Readonly<Record<string, Message>> {
  let table: ReadonlyMap<unknown, Message> | null = null;
  const tableOnce = () => {
    const say = sayShort(language, formOf);
    const names = listIn(keys, place);
    return new Map(listIn(texts, place).map((short, index) => [names[index], say(short)]));
  };
  return new Proxy({}, { get: (_, key) => (table ??= tableOnce()).get(key) });
}

function listIn({ swaps, texts }: LanguagePack, place: number): readonly string[] {
  return swapped(texts.split(separators.catalogues)[place] ?? "", swaps).split(separators.texts);
}
