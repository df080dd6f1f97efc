import path from "node:path";
import type { RuleSetRule } from "webpack";
import { languages } from "../i18n/language.ts";

/** Modules that the pane alone has, and that may differ from those of the formulas. */
export const PANE_LAYER = "pane";

const catalogue = (folder: string) =>
  new RegExp(`src[\\\\/]i18n[\\\\/]${folder}[\\\\/](${languages.join("|")})\\.ts$`);

/**
 * Reads every message while building, so that no reader of ICU messages is shipped. The pane speaks one language at a
 * time and loads no other; only what is read from sheets it knows in each. The formulas, whose file has to have all
 * languages in it, have the texts of their catalogues packed, and unpack a language when it is first spoken.
 */
export function messageRules(catalogues: readonly string[] = []): RuleSetRule[] {
  const folders = [...new Set(catalogues.map((file) => path.dirname(file)))].sort();
  return [
    {
      test: catalogue("\\w+"),
      resourceQuery: { not: [/texts/] },
      oneOf: [
        {
          test: catalogue("(?!written)\\w+"),
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
