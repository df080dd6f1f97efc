import path from "node:path";
import type { RuleSetRule } from "webpack";
import { languages } from "../i18n/language.ts";

/** Compiles every message while building, so that no reader of messages is shipped. */
export const messageRules: RuleSetRule[] = [
  {
    test: new RegExp(`src[\\\\/]i18n[\\\\/]\\w+[\\\\/](${languages.join("|")})\\.ts$`),
    resourceQuery: { not: [/texts/] },
    loader: path.resolve("src/build/catalogue-loader.ts"),
  },
  {
    resolve: {
      alias: { [path.resolve("src/i18n/compile-message")]: path.resolve("src/build/compiled-message.ts") },
    },
  },
];
