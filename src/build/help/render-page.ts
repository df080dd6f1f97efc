import type { Formula } from "../functions-metadata.ts";
import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace.ts";
import type { Language } from "../../i18n/language.ts";
import { escapeHtml } from "./escape-html.ts";
import { htmlDocument } from "./html-document.ts";
import { type Page, slugOf } from "./page.ts";
import { renderMarkdown } from "./render-markdown.ts";

/** The help page of a formula. */
export function renderPage(language: Language, formula: Formula, page: Page): string {
  return htmlDocument({
    language,
    title: `${FORMULA_NAMESPACE}.${formula.id}: ${page.title}`,
    description: formula.description ?? "",
    file: `${slugOf(formula.id)}.html`,
    content: `<h1>${escapeHtml(page.title)}</h1>
${renderMarkdown(page.body)}`,
  });
}
