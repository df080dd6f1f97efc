import { parseArgs } from "node:util";
import { type Language, languages } from "../i18n/language";
import { type Day, dayOf } from "../law/day";
import { type Failure, failure } from "./failure";
import { type OptionName, optionList, optionNamed } from "./option-list";

/** Parsed command line; null for options not given. */
export type Options = {
  readonly kind: "options";
  readonly file: string;
  /** More workbooks whose employers are judged together with those of the first. */
  readonly furtherFiles: readonly string[];
  readonly sheet: string | null;
  readonly asOf: Day | null;
  readonly smallBusiness: "yes" | "no" | null;
  /** Check the vacancy list; the roster is then looked up beside it. */
  readonly vacancies: boolean;
  readonly roster: string | null;
  /** Judge each employer of the roster separately, even with a single file. */
  readonly employers: boolean;
  /** A file with the category of each position. */
  readonly categories: string | null;
  /** Categories for kinds of staff: "Рабочие=4, Служащие=3". */
  readonly kinds: string | null;
  /** Also print the deadlines after an event on the day. */
  readonly deadlines: boolean;
  /** Another file to compare the checked list with, its sheet, and its day. */
  readonly compare: string | null;
  readonly compareSheet: string | null;
  readonly compareAsOf: Day | null;
  /** Months to forecast; null for a check of one day. */
  readonly forecastMonths: number | null;
};

/** How to print; parsed even if the rest of the command line is wrong. */
export type OutputOptions = {
  readonly language: Language;
  readonly json: boolean;
  /** Print the help, whatever else was given. */
  readonly help: boolean;
};

/** The options for `parseArgs`; "-h" is what people type first. */
const known = {
  ...Object.fromEntries(
    Object.entries(optionList).map(([name, { value }]) => [
      name,
      { type: value === null ? ("boolean" as const) : ("string" as const) },
    ]),
  ),
  help: { type: "boolean", short: "h" },
} as const;

/** Parses only the output options from a command line that may otherwise be wrong. */
export function parseOutputOptions(args: readonly string[]): OutputOptions {
  const { values } = tokensOf(args);
  return {
    language: languages.find((language) => language === values["lang"]) ?? "en",
    json: values["json"] !== undefined,
    help: values["help"] !== undefined,
  };
}

/** Parses a command line. Fails with its first mistake. */
export function parseOptions(args: readonly string[]): Options | Failure {
  const { values, positionals, mistakes } = tokensOf(args);
  const [mistake] = mistakes;
  if (mistake) return mistake;
  const [file, ...furtherFiles] = positionals;
  if (file === undefined) return failure("no_file");
  const has = (...names: readonly OptionName[]) => names.some((name) => values[name] !== undefined);
  const isOfOneFile = has("vacancies", "forecast");
  if (furtherFiles.length > 0 && isOfOneFile)
    return failure("several_files", { files: positionals.join(", ") });
  const isOfOneList = !isOfOneFile && furtherFiles.length === 0 && !has("employers");
  if (!isOfOneList && has("kinds")) return failure("kinds_of_check");
  if (!isOfOneList && has("deadlines")) return failure("deadlines_of_check");
  if ((!isOfOneList || !has("compare")) && has("compare", "compare-sheet", "compare-as-of"))
    return failure("compare_of_check");
  const compareAsOf = dayIn(values["compare-as-of"]);
  if (isFailure(compareAsOf)) return compareAsOf;
  const forecastMonths = monthsIn(values.forecast);
  if (isFailure(forecastMonths)) return forecastMonths;
  const asOf = dayIn(values["as-of"]);
  if (isFailure(asOf)) return asOf;
  const smallBusiness = values["small-business"];
  return {
    kind: "options",
    file,
    furtherFiles,
    asOf,
    compareAsOf,
    forecastMonths,
    smallBusiness: smallBusiness === "yes" || smallBusiness === "no" ? smallBusiness : null,
    sheet: values.sheet ?? null,
    vacancies: has("vacancies"),
    roster: values.roster ?? null,
    employers: has("employers"),
    categories: values.categories ?? null,
    kinds: values.kinds ?? null,
    deadlines: has("deadlines"),
    compare: values.compare ?? null,
    compareSheet: values["compare-sheet"] ?? null,
  };
}

/** Lenient mode, because the parser's own error messages are in English only. */
function tokensOf(args: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Partial<Record<OptionName, string>> = {};
  const positionals: string[] = [];
  const mistakes: Failure[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const option = optionNamed(name);
    const takesValue = option !== undefined && option.value !== null;
    const swallowsOption = inlineValue === false && value.startsWith("-");
    if (!option || (!takesValue && value !== undefined))
      mistakes.push(
        failure("unknown_option", { option: value === undefined ? rawName : (args[token.index] ?? rawName) }),
      );
    else if (takesValue && (value === undefined || value === "" || swallowsOption))
      mistakes.push(failure("option_without_value", { option: rawName }));
    else if (value !== undefined && option.allowed && !option.allowed.includes(value))
      mistakes.push(
        failure("bad_value", { option: rawName, text: value, allowed: option.allowed.join(", ") }),
      );
    else values[option.name] = value ?? "";
  }
  return { values, positionals, mistakes };
}

/** Five years: hiring dates further ahead are treated as mistakes. */
const MOST_MONTHS = 60;

function monthsIn(text: string | undefined): number | null | Failure {
  if (text === undefined) return null;
  const months = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return months >= 1 && months <= MOST_MONTHS
    ? months
    : failure("bad_value", { option: "--forecast", text, allowed: `1–${String(MOST_MONTHS)}` });
}

/** "2025-09-01", or "01.09.2025" as people here write. */
const dayForms = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{4})$/,
];

function dayIn(text: string | undefined): Day | null | Failure {
  if (text === undefined) return null;
  const parts = dayForms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  const part = (name: string) => Number(parts?.[name] ?? NaN);
  return (
    dayOf({ year: part("year"), month: part("month"), day: part("day") }) ?? failure("bad_date", { text })
  );
}

function isFailure(read: Day | number | null | Failure): read is Failure {
  return typeof read === "object" && read !== null;
}
