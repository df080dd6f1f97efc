import { countryCodes } from "./country-codes.ts";

type Names = { readonly countries: Readonly<Record<string, string | readonly string[]>> };

/**
 * Turns names of countries by code into a list in the order of the packed codes, which the built module joins again
 * when it is loaded.
 */
export default function countryNames(text: string): string {
  const { countries } = JSON.parse(text) as Names;
  const names = countryCodes.map(([code]) => countries[code] ?? []);
  return `import codes from "i18n-iso-countries/codes.json";
const names = ${JSON.stringify(names)};
export default { countries: Object.fromEntries(codes.map(([code], index) => [code, names[index]])) };`;
}
