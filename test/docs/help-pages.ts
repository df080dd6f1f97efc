import path from "node:path";
import { type Page, slugOf } from "../../src/build/help/page";
import { readPages } from "../../src/build/help/read-pages";
import type { Language } from "../../src/i18n/language";

/** A help page as its readers see it: the parts under its headings, in their order. */
export type HelpPage = Page & {
  readonly language: Language;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
};

/** The parts of every page; pages in all languages have them in this order. */
export const parts = [
  "answers",
  "syntax",
  "arguments",
  "result",
  "errors",
  "examples",
  "rule",
  "seeAlso",
] as const;

export const helpPages: readonly HelpPage[] = (readPages(path.resolve("docs/functions")) ?? []).map(
  (page) => ({
    ...page,
    language: page.language as Language,
    sections: page.body
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [heading = "", ...lines] = section.split("\n");
        return { heading, text: lines.join("\n").trim() };
      }),
  }),
);

/** The text under one of the fixed headings. */
export function partOf(page: HelpPage, part: (typeof parts)[number]): string {
  return page.sections[parts.indexOf(part)]?.text ?? "";
}

/** The page of a formula in a language. */
export function pageOf(id: string, language: Language): HelpPage {
  const page = helpPages.find(({ file }) => file === `${slugOf(id)}.${language}.md`);
  if (!page) throw new Error(`No page of ${id} in ${language}`);
  return page;
}
