import { help } from "../../i18n/help.ts";
import { type Formula, NAMESPACE } from "../functions-metadata.ts";
import type { Language } from "../../i18n/language.ts";
import { escapeHtml } from "./escape-html.ts";
import { htmlDocument } from "./html-document.ts";
import { type Page, slugOf } from "./page.ts";
import { renderMarkdown } from "./render-markdown.ts";

/** The help page of a formula: how it is written and what it takes come from its metadata, the rest from its page. */
export function renderPage(language: Language, formula: Formula, page: Page): string {
  return htmlDocument({
    language,
    title: `${NAMESPACE}.${formula.id}: ${page.title}`,
    description: formula.description ?? "",
    file: `${slugOf(formula.id)}.html`,
    content: `<h1>${escapeHtml(page.title)}</h1>
<p class="signature"><code>${escapeHtml(signature(language, formula))}</code></p>
<p>${escapeHtml(formula.description ?? "")}</p>
${parameterList(language, formula)}
${renderMarkdown(page.body)}`,
  });
}

function signature(language: Language, { id, parameters }: Formula): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=${NAMESPACE}.${id}(${names.join(`${help[language].listSeparator} `)})`;
}

function parameterList(language: Language, { parameters }: Formula): string {
  if (parameters.length === 0) return "";
  const words = help[language];
  const items = parameters.map(({ name, optional, description = "" }) => {
    const note = optional ? ` <em>(${escapeHtml(words.optional)})</em>` : "";
    return `<dt><code>${escapeHtml(name)}</code>${note}</dt>\n<dd>${escapeHtml(description)}</dd>`;
  });
  return `<h2>${escapeHtml(words.parameters)}</h2>\n<dl>\n${items.join("\n")}\n</dl>`;
}
