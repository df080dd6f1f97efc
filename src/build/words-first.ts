import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { languages } from "../i18n/language.ts";

/** Files of sentences, by their path. */
export const catalogue = new RegExp(`i18n[\\\\/]\\w+[\\\\/](${languages.join("|")})\\.ts$`);

/** Files with a smaller share of letters are code, whose order makes no difference. */
const LEAST_WORDS = 0.02;

/**
 * The modules of words that formulas consist of, in the order in which they stand together in the built file: sentences
 * language by language, then tables folder by folder, that of words before that of headings, and in each those with the
 * largest share of Cyrillic letters first.
 *
 * A compressor writes each stretch of a file with few bits for what is frequent there, and finds again only what stood
 * some 32 KB before. Words of one alphabet beside each other take 3 KB less than words scattered among code.
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

/** The share of Cyrillic letters in what is not said in comments. */
function shareOfCyrillic(code: string): number {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  return (bare.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) / bare.length;
}
