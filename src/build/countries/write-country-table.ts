import { writeFileSync } from "node:fs";
import { countryTable } from "./country-table.ts";

writeFileSync(
  "src/roster/words/country-table.ts",
  `/**
 * States and territories by the order of their numbers: two letters, three letters or the last of them, the step to
 * the number, names in Russian, Kazakh where it differs, and English, and what else is read as the state. Written by
 * \`npm run countries\` from CLDR, i18n-iso-countries and src/build/countries/own-names.ts.
 */
export const countryTable = \`${countryTable()}\`;
`,
);
