import english from "i18n-iso-countries/langs/en.json";
import kazakh from "i18n-iso-countries/langs/kk.json";
import russian from "i18n-iso-countries/langs/ru.json";
import { readCitizenship } from "./citizenship";
import type { SheetLanguage } from "./sheet-language";
import { fold } from "./text";

type Names = Readonly<Record<string, string | readonly string[]>>;

const dataset: Readonly<Record<SheetLanguage, Names>> = {
  en: english.countries,
  ru: russian.countries,
  kk: kazakh.countries,
};

/** Names that Kazakhstan uses where the dataset has another. */
const local: Readonly<Partial<Record<SheetLanguage, Readonly<Record<string, string>>>>> = {
  ru: { KG: "Кыргызстан", BY: "Беларусь", MD: "Молдова", TM: "Туркменистан" },
};

/**
 * A name of a country, by its ISO alpha-2 code, that reads as this country and as no other: in the language asked
 * for, else in English ("Guinea", since "Гвинея" may be three countries), else the code itself.
 */
export function countryName(code: string, language: SheetLanguage): string {
  const names = [local[language]?.[code] ?? [], dataset[language][code] ?? [], dataset.en[code] ?? []].flat();
  const spellings = names.flatMap((name) => [name.replace(/\s*\(.*\)$/, ""), name]);
  return spellings.find((name) => readsAs(name, code)) ?? code;
}

/** A folded name as it is written, or null where it is not among the names of the country. */
export function nameAsWritten(folded: string, code: string): string | null {
  const names = Object.values(dataset).flatMap((countries) => countries[code] ?? []);
  return names.find((name) => fold(name) === folded) ?? null;
}

function readsAs(name: string, code: string): boolean {
  const read = readCitizenship(name);
  return read.kind === "state" && read.code === code;
}
