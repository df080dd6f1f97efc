import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Language, languages } from "../../i18n/language.ts";

/** What several pages say in the same words, by name. */
export type Parts = ReadonlyMap<string, string>;

const HEADING = /^# (\w+)$/m;

/** The parts in a text: each under a heading that is its name. */
function parseParts(text: string): Parts {
  const [, ...pieces] = text.split(HEADING);
  const names = pieces.filter((_, index) => index % 2 === 0);
  return new Map(names.map((name, index) => [name, (pieces[2 * index + 1] ?? "").trim()]));
}

/** The parts of every language, from the files of a folder that end with the language's code; none without a folder. */
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
