import { writeFileSync } from "node:fs";
import { countryTable } from "./country-table.ts";

writeFileSync(
  "src/roster/words/country-table.ts",
  `/**
 * States and territories in numeric order: alpha-2 code, alpha-3 code or its last letter, step to the numeric code,
 * names in Russian, Kazakh (if different) and English, then other names that are read as the state. Written by
 * \`npm run countries\` from CLDR, i18n-iso-countries and src/build/countries/own-names.ts.
 */
export const countryTable = \`${countryTable()}\`;
`,
);
