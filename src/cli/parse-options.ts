import { parseArgs } from "node:util";
import { type Language, languages } from "../i18n/language";
import { type Day, dayOf } from "../law/day";
import { type Failure, failure } from "./failure";

/** What the command line asks for; null where an option was not given. */
export type Options = {
  readonly kind: "options";
  readonly file: string;
  /** Further workbooks, whose employers are judged beside those of the first. */
  readonly furtherFiles: readonly string[];
  readonly sheet: string | null;
  readonly asOf: Day | null;
  readonly smallBusiness: "yes" | "no" | null;
  /** Check the list of vacancies instead of the roster, which is then looked for beside it. */
  readonly vacancies: boolean;
  readonly roster: string | null;
  /** Judge every employer of the roster by itself, even where there is one file. */
  readonly employers: boolean;
  /** A file with the category decided for each position. */
  readonly categories: string | null;
  /** Categories for whole kinds of staff: "Рабочие=4, Служащие=3". */
  readonly kinds: string | null;
  /** Tell the last days of what follows an event of the day, too. */
  readonly deadlines: boolean;
  /** Another file whose list is compared with the one that is checked, its sheet, and the day it is for. */
  readonly compare: string | null;
  readonly compareSheet: string | null;
  readonly compareAsOf: Day | null;
  /** So many months to look ahead; null for a check of one day. */
  readonly forecastMonths: number | null;
};

/** How to answer; known even where the rest of the command line is wrong. */
export type Manner = { readonly language: Language; readonly json: boolean };

const known = {
  sheet: { type: "string" },
  "as-of": { type: "string" },
  "small-business": { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  vacancies: { type: "boolean" },
  roster: { type: "string" },
  employers: { type: "boolean" },
  forecast: { type: "string" },
  categories: { type: "string" },
  kinds: { type: "string" },
  deadlines: { type: "boolean" },
  compare: { type: "string" },
  "compare-sheet": { type: "string" },
  "compare-as-of": { type: "string" },
} as const;

const allowed: Readonly<Record<string, readonly string[]>> = {
  "small-business": ["yes", "no"],
  lang: languages,
};

/** Reads the language and the form of the answer from a command line that may otherwise be wrong. */
export function parseManner(args: readonly string[]): Manner {
  const { values } = tokensOf(args);
  return {
    language: languages.find((language) => language === values["lang"]) ?? "en",
    json: values["json"] !== undefined,
  };
}

/** Reads a command line. The first mistake in it is the answer. */
export function parseOptions(args: readonly string[]): Options | Failure {
  const { values, positionals, mistakes } = tokensOf(args);
  const [mistake] = mistakes;
  if (mistake) return mistake;
  const [file, ...more] = positionals;
  if (file === undefined) return failure("no_file");
  const isOfOneFile = values["vacancies"] !== undefined || values["forecast"] !== undefined;
  if (more.length > 0 && isOfOneFile) return failure("several_files", { files: positionals.join(", ") });
  if (values["kinds"] !== undefined && (isOfOneFile || more.length > 0 || values["employers"] !== undefined))
    return failure("kinds_of_check");
  if (
    values["deadlines"] !== undefined &&
    (isOfOneFile || more.length > 0 || values["employers"] !== undefined)
  )
    return failure("deadlines_of_check");
  const comparing = ["compare", "compare-sheet", "compare-as-of"].filter(
    (name) => values[name] !== undefined,
  );
  const isOfOneList = !isOfOneFile && more.length === 0 && values["employers"] === undefined;
  if (comparing.length > 0 && (!isOfOneList || values["compare"] === undefined))
    return failure("compare_of_check");
  const compareAsOf = values["compare-as-of"] === undefined ? null : dayIn(values["compare-as-of"]);
  if (compareAsOf === null && values["compare-as-of"] !== undefined)
    return failure("bad_date", { text: values["compare-as-of"] });
  const forecastMonths = values["forecast"] === undefined ? null : monthsIn(values["forecast"]);
  if (forecastMonths === null && values["forecast"] !== undefined)
    return failure("bad_value", {
      option: "--forecast",
      text: values["forecast"],
      allowed: `1–${String(MOST_MONTHS)}`,
    });
  const asOf = values["as-of"] === undefined ? null : dayIn(values["as-of"]);
  if (asOf === null && values["as-of"] !== undefined) return failure("bad_date", { text: values["as-of"] });
  const smallBusiness = values["small-business"];
  return {
    kind: "options",
    file,
    sheet: values["sheet"] ?? null,
    asOf,
    smallBusiness: smallBusiness === "yes" || smallBusiness === "no" ? smallBusiness : null,
    vacancies: values["vacancies"] !== undefined,
    roster: values["roster"] ?? null,
    furtherFiles: more,
    employers: values["employers"] !== undefined,
    categories: values["categories"] ?? null,
    kinds: values["kinds"] ?? null,
    deadlines: values["deadlines"] !== undefined,
    compare: values["compare"] ?? null,
    compareSheet: values["compare-sheet"] ?? null,
    compareAsOf,
    forecastMonths,
  };
}

/** The parser is asked to be lenient, because its own complaints come in English only. */
function tokensOf(args: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Partial<Record<string, string>> = {};
  const positionals: string[] = [];
  const mistakes: Failure[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.entries(known).find(([key]) => key === name)?.[1];
    const swallowsOption = inlineValue === false && value.startsWith("-");
    if (!option || (option.type === "boolean" && value !== undefined))
      mistakes.push(
        failure("unknown_option", { option: value === undefined ? rawName : (args[token.index] ?? rawName) }),
      );
    else if (option.type === "string" && (value === undefined || value === "" || swallowsOption))
      mistakes.push(failure("option_without_value", { option: rawName }));
    else if (value !== undefined && allowed[name] && !allowed[name].includes(value))
      mistakes.push(
        failure("bad_value", { option: rawName, text: value, allowed: allowed[name].join(", ") }),
      );
    else values[name] = value ?? "";
  }
  return { values, positionals, mistakes };
}

/** Five years: dates of hiring further ahead are not believed. */
const MOST_MONTHS = 60;

function monthsIn(text: string): number | null {
  const months = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return months >= 1 && months <= MOST_MONTHS ? months : null;
}

function dayIn(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year ? dayOf({ year: Number(year), month: Number(month), day: Number(day) }) : null;
}
