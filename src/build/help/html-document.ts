import { pageTexts } from "../../i18n/pages.ts";
import { helpFolder } from "../functions-metadata.ts";
import { type Language, languages } from "../../i18n/language.ts";
import { speaker } from "../../i18n/speaker.ts";
import { escapeHtml } from "./escape-html.ts";

const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** A complete static help page: links to its translations, then its content. */
export function htmlDocument(page: {
  language: Language;
  title: string;
  description: string;
  /** File name, the same in every language's folder. */
  file: string;
  content: string;
}): string {
  const { language, title, description, file, content } = page;
  const say = speaker(pageTexts, language);
  const top = helpFolder(language).replace(/[^/]+\//g, "../");
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="description" content="${escapeHtml(description)}">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" type="image/png" href="${top}assets/icons/icon-32.png">
    <link rel="stylesheet" href="${top}help/help.css">
  </head>
  <body>
    <header>
      <a href="index.html">${escapeHtml(say("help.allFormulas"))}</a>
      <nav aria-label="${escapeHtml(say("help.languages"))}">
        <ul>
${languages.map((other) => languageLink(other, language, top + helpFolder(other) + file)).join("\n")}
        </ul>
      </nav>
    </header>
    <main>
${content}
    </main>
  </body>
</html>
`;
}

function languageLink(language: Language, current: Language, href: string): string {
  const here = language === current ? ' aria-current="page"' : "";
  const name = speaker(pageTexts, language)("help.languageName");
  return `          <li><a href="${href}" hreflang="${language}" lang="${language}"${here}>${name}</a></li>`;
}
