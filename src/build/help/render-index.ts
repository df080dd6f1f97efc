import { pageTexts } from "../../i18n/pages.ts";
import type { Formula } from "../functions-metadata.ts";
import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace.ts";
import type { Language } from "../../i18n/language.ts";
import { speaker } from "../../i18n/speaker.ts";
import { escapeHtml } from "./escape-html.ts";
import { htmlDocument } from "./html-document.ts";
import { slugOf } from "./page.ts";

export function renderIndex(language: Language, formulas: readonly Formula[]): string {
  const say = speaker(pageTexts, language);
  const items = formulas.map(
    ({ id, description = "" }) =>
      `<dt><a href="${slugOf(id)}.html"><code>${FORMULA_NAMESPACE}.${escapeHtml(id)}</code></a></dt>\n<dd>${escapeHtml(description)}</dd>`,
  );
  return htmlDocument({
    language,
    title: say("help.title"),
    description: say("help.description"),
    file: "index.html",
    content: `<h1>${escapeHtml(say("help.title"))}</h1>
<p>${escapeHtml(say("help.description"))}</p>
<dl>
${items.join("\n")}
</dl>`,
  });
}
