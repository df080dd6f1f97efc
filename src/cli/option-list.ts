import { languages } from "../i18n/language";

/** A command-line option; `value` is its placeholder in the usage, null for a flag. */
type Option = { readonly value: string | null; readonly allowed?: readonly string[] };

/** All options in the order of the help. */
export const optionList = {
  sheet: { value: "NAME" },
  "as-of": { value: "DAY" },
  "small-business": { value: "yes|no", allowed: ["yes", "no"] },
  categories: { value: "FILE" },
  kinds: { value: "KIND=CATEGORY,…" },
  deadlines: { value: null },
  compare: { value: "FILE" },
  "compare-sheet": { value: "NAME" },
  "compare-as-of": { value: "DAY" },
  vacancies: { value: null },
  roster: { value: "NAME" },
  forecast: { value: "MONTHS" },
  employers: { value: null },
  lang: { value: languages.join("|"), allowed: languages },
  json: { value: null },
  help: { value: null },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof optionList;

export const optionNames = Object.keys(optionList) as readonly OptionName[];

export function optionNamed(text: string): (Option & { readonly name: OptionName }) | undefined {
  const name = optionNames.find((each) => each === text);
  return name && { name, ...optionList[name] };
}

/** The command line, the same in every language. */
export const USAGE = "npm run --silent check -- FILE [FILE …] [OPTIONS]";
