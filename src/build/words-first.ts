import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { languages } from "../i18n/language.ts";

/** Catalogue files, by path. */
export const catalogue = new RegExp(`i18n[\\\\/]\\w+[\\\\/](${languages.join("|")})\\.ts$`);

/** Files with a smaller share of Cyrillic letters are code, whose order makes no difference. */
const LEAST_WORDS = 0.02;

/**
 * Modules of the formulas that consist of words, in the order they get in the built file: catalogues by language,
 * then tables by folder (those of words before those of headings), those with the largest share of Cyrillic letters
 * first.
 *
 * A compressor encodes each stretch of a file by what is frequent there, and finds repetitions only within some 32
 * KB. Grouping words of one alphabet saves 3 KB.
 */
export function wordsFirst(formulas: readonly string[]): readonly string[] {
  const { metafile } = buildSync({
    entryPoints: [...formulas],
    bundle: true,
    packages: "external",
    metafile: true,
    write: false,
    outdir: "nowhere",
    logLevel: "silent",
  });
  const modules = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path.resolve(file)] : [],
    ),
  );
  const files = [...new Set(modules)].sort();
  const sentences = languages.flatMap((language) =>
    files.filter((file) => catalogue.exec(file)?.[1] === language),
  );
  const tables = files
    .filter((file) => !catalogue.test(file))
    .map((file) => ({ file, words: shareOfCyrillic(readFileSync(file, "utf8")) }))
    .filter(({ words }) => words >= LEAST_WORDS)
    .sort((a, b) => compareFolders(b.file, a.file) || b.words - a.words);
  return [...sentences, ...tables.map(({ file }) => file)];
}

function compareFolders(a: string, b: string): number {
  return path.dirname(a).localeCompare(path.dirname(b));
}

/** Share of Cyrillic letters outside comments. */
function shareOfCyrillic(code: string): number {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  return (bare.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) / bare.length;
}
