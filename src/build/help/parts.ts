import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Language, languages } from "../../i18n/language.ts";

/** Text shared by several pages, by name. */
export type Parts = ReadonlyMap<string, string>;

const HEADING = /^# (\w+)$/m;

/** Parses the parts of a text, each under a heading with its name. */
function parseParts(text: string): Parts {
  const [, ...pieces] = text.split(HEADING);
  const names = pieces.filter((_, index) => index % 2 === 0);
  return new Map(names.map((name, index) => [name, (pieces[2 * index + 1] ?? "").trim()]));
}

/** Parts of every language, from the folder's files that end with the language code; empty without a folder. */
export function readParts(folder: string): Readonly<Record<Language, Parts>> {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const partsIn = (language: Language): Parts =>
    new Map(
      files
        .filter((file) => file.endsWith(`.${language}.md`))
        .flatMap((file) => [...parseParts(readFileSync(path.join(folder, file), "utf8"))]),
    );
  return Object.fromEntries(languages.map((language) => [language, partsIn(language)])) as Record<
    Language,
    Parts
  >;
}
