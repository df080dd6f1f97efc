import type { ICustomFunctionsMetadata, IFunction } from "custom-functions-metadata";
import { type Page, pageFile, slugOf } from "./help/page.ts";
import { type Language, languages } from "../i18n/language.ts";

export type Formula = IFunction;
export type Metadata = ICustomFunctionsMetadata;

const SCHEMA = "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json";

/** File that Excel reads the formulas of a language from. */
export function metadataFile(language: Language): string {
  return language === languages[0] ? "functions.json" : `functions.${language}.json`;
}

/** Built help page of a formula, relative to the add-in's URL. */
export function helpFile(id: string, language: Language): string {
  return `${helpFolder(language)}${slugOf(id)}.html`;
}

export function helpFolder(language: Language): string {
  return language === languages[0] ? "help/" : `help/${language}/`;
}

/**
 * The generated metadata, completed for Excel and translated.
 *
 * Ids, names and parameter names are not translated: a formula typed in one language must work in every other.
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
    // Without it Excel does not call the function if a range contains an error, so the formula cannot say which cell
    // it is.
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((formula) => ({
      ...onOneLine(describedIn(language, formula, pages)),
      helpUrl: url + helpFile(formula.id, language),
      // All our formulas are synchronous and write nothing; without this flag Excel does not call them in conditional
      // formats.
      ...(supportSync ? { options: { ...formula.options, supportSync } } : {}),
    })),
  };
}

/** Excel shows one line; doc comments are wrapped. */
function onOneLine(formula: Formula): Formula {
  return { ...formula, description: (formula.description ?? "").replace(/\s+/g, " ").trim() };
}

/** The formula with the texts of its page; in English, or without a page, with those of the code. */
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
