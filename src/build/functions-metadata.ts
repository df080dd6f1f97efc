import type { ICustomFunctionsMetadata, IFunction } from "custom-functions-metadata";
import { type Page, pageFile, slugOf } from "./help/page.ts";
import { type Language, languages } from "../i18n/language.ts";

export type Formula = IFunction;
export type Metadata = ICustomFunctionsMetadata;

const SCHEMA = "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json";

/** The file Excel reads the formulas from in a language. */
export function metadataFile(language: Language): string {
  return language === languages[0] ? "functions.json" : `functions.${language}.json`;
}

/** The built help page of a formula, relative to the add-in's address. */
export function helpFile(id: string, language: Language): string {
  return `${helpFolder(language)}${slugOf(id)}.html`;
}

/** The folder of the built help pages of a language. */
export function helpFolder(language: Language): string {
  return language === languages[0] ? "help/" : `help/${language}/`;
}

/**
 * What the generator wrote, completed for Excel and put into a language.
 *
 * Ids, names and the names of parameters stay: a formula typed in one language must read in every other.
 */
export function functionsMetadata(
  generated: Metadata,
  {
    language,
    url,
    supportSync,
    pages,
  }: { language: Language; url: string; supportSync: boolean; pages: readonly Page[] },
): object {
  return {
    $schema: SCHEMA,
    ...generated,
    // Without it an error cell in a range blocks the call, and the formula cannot say which cell it is.
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((formula) => ({
      ...onOneLine(describedIn(language, formula, pages)),
      helpUrl: url + helpFile(formula.id, language),
      // Every formula of ours already is synchronous and writes nothing; without the mark Excel calls none in a rule.
      ...(supportSync ? { options: { ...formula.options, supportSync } } : {}),
    })),
  };
}

/** What Excel shows is one line; the comments of the code break theirs. */
function onOneLine(formula: Formula): Formula {
  return { ...formula, description: (formula.description ?? "").replace(/\s+/g, " ").trim() };
}

/** The formula with the texts of its page; in English, and before there is a page, with those of the code. */
export function describedIn(language: Language, formula: Formula, pages: readonly Page[]): Formula {
  const file = pageFile(formula.id, language);
  const page = language === languages[0] ? undefined : pages.find((candidate) => candidate.file === file);
  if (!page) return formula;
  return {
    ...formula,
    description: page.description,
    parameters: formula.parameters.map((parameter) => ({
      ...parameter,
      description: page.parameters[parameter.name] ?? "",
    })),
  };
}
