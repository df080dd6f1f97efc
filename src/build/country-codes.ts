import dataset from "i18n-iso-countries/codes.json";

/** The codes of one country: two letters, three letters, three digits. */
export type CountryCodes = readonly [alpha2: string, alpha3: string, numeric: string];

/** The codes that the built files hold, in the order of their numbers, which leaves small steps to write down. */
export const countryCodes: readonly CountryCodes[] = dataset
  .map(([alpha2 = "", alpha3 = "", numeric = ""]): CountryCodes => [alpha2, alpha3, numeric])
  .sort((one, other) => Number(one[2]) - Number(other[2]));
