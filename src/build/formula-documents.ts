import {
  describedIn,
  functionsMetadata,
  helpFile,
  helpFolder,
  type Metadata,
  metadataFile,
} from "./functions-metadata.ts";
import { type Page, pageFile } from "./help/page.ts";
import { pageProblems } from "./help/page-problems.ts";
import { renderIndex } from "./help/render-index.ts";
import { renderPage } from "./help/render-page.ts";
import { type Language, languages } from "../i18n/language.ts";

type Document = readonly [file: string, text: string];

/**
 * The files about the formulas in every language: metadata for Excel, and help pages.
 *
 * Throws one sentence per line if a formula lacks a page or a text. Null `pages` means that there are none yet: every
 * language then gets the English texts and no help pages.
 */
export function formulaDocuments(
  generated: Metadata,
  pages: readonly Page[] | null,
  built: { readonly url: string; readonly supportSync: boolean },
): Document[] {
  const problems = pages ? pageProblems(generated.functions, pages) : [];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return languages.flatMap((language): Document[] => [
    [
      metadataFile(language),
      JSON.stringify(functionsMetadata(generated, { language, ...built, pages: pages ?? [] }), null, 2),
    ],
    ...(pages ? helpPages(generated, language, pages) : []),
  ]);
}

function helpPages(generated: Metadata, language: Language, pages: readonly Page[]): Document[] {
  const formulas = generated.functions.map((formula) => describedIn(language, formula, pages));
  return [
    [`${helpFolder(language)}index.html`, renderIndex(language, formulas)],
    ...formulas.flatMap((formula): Document[] => {
      const page = pages.find(({ file }) => file === pageFile(formula.id, language));
      return page ? [[helpFile(formula.id, language), renderPage(language, formula, page)]] : [];
    }),
  ];
}
