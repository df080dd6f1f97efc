import { Marked } from "marked";

/** A link to another page's source file, as it works in the repository. */
const LINK_TO_PAGE = /^(?:\.\/)?([a-z0-9-]+)\.[a-z]{2}\.md(#.*)?$/;

const markdown = new Marked({
  walkTokens(token) {
    if (token.type === "link") token.href = token.href.replace(LINK_TO_PAGE, "$1.html$2");
  },
});

/** Renders Markdown to HTML; links between pages lead to the built pages. */
export function renderMarkdown(text: string): string {
  return markdown.parse(text, { async: false });
}
