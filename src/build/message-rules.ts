import path from "node:path";
import type { RuleSetRule } from "webpack";
import { languages } from "../i18n/language.ts";

/** Layer of the pane's modules, which may be compiled differently from those of the formulas. */
export const PANE_LAYER = "pane";

const catalogue = (folder: string) =>
  new RegExp(`src[\\\\/]i18n[\\\\/]${folder}[\\\\/](${languages.join("|")})\\.ts$`);

/**
 * Compiles every message at build time, so that no ICU parser is shipped. The pane loads one language at a time.
 * The formulas' file must contain all languages, so its catalogues are packed, and a language is unpacked on first use.
 */
export function messageRules(catalogues: readonly string[] = []): RuleSetRule[] {
  const folders = [...new Set(catalogues.map((file) => path.dirname(file)))].sort();
  return [
    {
      test: catalogue("\\w+"),
      resourceQuery: { not: [/texts/] },
      oneOf: [
        {
          issuerLayer: PANE_LAYER,
          resourceQuery: { not: [/late/] },
          loader: path.resolve("src/build/late-catalogue-loader.ts"),
        },
        { issuerLayer: PANE_LAYER, loader: path.resolve("src/build/catalogue-loader.ts") },
        {
          include: folders,
          loader: path.resolve("src/build/packed/packed-catalogue-loader.ts"),
          options: { folders },
        },
        { loader: path.resolve("src/build/catalogue-loader.ts") },
      ],
    },
    {
      test: path.resolve("src/build/packed/language-pack.ts"),
      loader: path.resolve("src/build/packed/language-pack-loader.ts"),
      options: { folders },
    },
    {
      resolve: {
        alias: { [path.resolve("src/i18n/compile-message")]: path.resolve("src/build/compiled-message.ts") },
      },
    },
    {
      issuerLayer: PANE_LAYER,
      resolve: {
        alias: { [path.resolve("src/i18n/load-texts")]: path.resolve("src/build/late-texts.ts") },
      },
    },
  ];
}
