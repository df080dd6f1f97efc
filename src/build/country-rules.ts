import path from "node:path";
import type { RuleSetRule } from "webpack";

type CodesOfCountry = readonly [alpha2: string, alpha3: string, numeric: string, subdivisions: string];

/** Packs the dataset of countries: each code once instead of once a language, and no column that nobody asks for. */
export const countryRules: RuleSetRule[] = [
  {
    test: /i18n-iso-countries[\\/]codes\.json$/,
    type: "json",
    parser: {
      parse: (text: string) =>
        (JSON.parse(text) as CodesOfCountry[]).map(([alpha2, alpha3, numeric]) => [alpha2, alpha3, numeric]),
    },
  },
  {
    test: /i18n-iso-countries[\\/]langs[\\/]\w+\.json$/,
    type: "javascript/auto",
    loader: path.resolve("src/build/country-names-loader.ts"),
  },
];
