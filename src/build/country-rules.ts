import path from "node:path";
import type { RuleSetRule } from "webpack";

/** Packs the dataset of countries: each code once instead of once a language, and no column that nobody asks for. */
export const countryRules: RuleSetRule[] = [
  {
    test: /i18n-iso-countries[\\/]codes\.json$/,
    type: "javascript/auto",
    loader: path.resolve("src/build/country-codes-loader.ts"),
  },
  {
    test: /i18n-iso-countries[\\/]langs[\\/]\w+\.json$/,
    type: "javascript/auto",
    loader: path.resolve("src/build/country-names-loader.ts"),
  },
];
