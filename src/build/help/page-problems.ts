import { pageTexts } from "../../i18n/pages.ts";
import type { Formula } from "../functions-metadata.ts";
import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace.ts";
import { type Language, languages } from "../../i18n/language.ts";
import { speaker } from "../../i18n/speaker.ts";
import { type Page, pageFile } from "./page.ts";

/** Problems with the completeness of the help pages, each a sentence. */
export function pageProblems(formulas: readonly Formula[], pages: readonly Page[]): string[] {
  const files = new Set(formulas.flatMap(({ id }) => languages.map((language) => pageFile(id, language))));
  return [
    ...pages
      .filter((page) => !files.has(page.file))
      .map((page) => `${page.file} describes no formula there is.`),
    ...formulas.flatMap((formula) => languages.flatMap((language) => ofFormula(formula, language, pages))),
  ];
}

function ofFormula(formula: Formula, language: Language, pages: readonly Page[]): string[] {
  const name = `${FORMULA_NAMESPACE}.${formula.id} in ${speaker(pageTexts, language)("help.languageName")}`;
  const file = pageFile(formula.id, language);
  const page = pages.find((candidate) => candidate.file === file);
  if (!page) return [`${name}: the help page ${file} is missing.`];
  const known = formula.parameters.map((parameter) => parameter.name);
  return [
    page.id === formula.id ? "" : `${name}: ${file} says that its id is "${page.id}".`,
    page.title ? "" : `${name}: ${file} has no title.`,
    ...missingTexts(formula, language, page).map((text) => `${name}: ${file} has no ${text}.`),
    ...Object.keys(page.parameters)
      .filter((parameter) => !known.includes(parameter))
      .map((parameter) => `${name}: ${file} describes ${parameter}, which is no parameter of the formula.`),
  ].filter(Boolean);
}

/** English texts are in the code above the formula, where Excel's generator reads them. */
function missingTexts(formula: Formula, language: Language, page: Page): string[] {
  if (language === "en") return [];
  return [
    page.description ? "" : "description",
    ...formula.parameters.map(({ name }) => (page.parameters[name] ? "" : `text for the parameter ${name}`)),
  ].filter(Boolean);
}
