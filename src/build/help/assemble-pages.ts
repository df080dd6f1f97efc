import type { Language } from "../../i18n/language.ts";
import { fill, type Hole, type Holes } from "./fill.ts";
import { lawHoles } from "./law-holes.ts";
import type { Page } from "./page.ts";
import { seeAlso, syntaxOf } from "./page-holes.ts";
import type { Parts } from "./parts.ts";

/**
 * Assembles the pages: their own text with the shared parts, and with numbers, days, acts and sources from the law's
 * tables.
 */
export function assemblePages(
  pages: readonly Page[],
  parts: Readonly<Record<Language, Parts>>,
): readonly Page[] {
  const holesOf = new Map<string, Holes>();
  for (const language of Object.keys(parts) as Language[])
    holesOf.set(language, holesIn(parts[language], lawHoles(language)));
  const named = pages.map((page) => withHead(page, holesOf.get(page.language) ?? none));
  return named.map((page) => withBody(page, holesOf.get(page.language) ?? none, named));
}

const none: Holes = () => undefined;

function holesIn(parts: Parts, law: ReadonlyMap<string, Hole>): Holes {
  return (name) => {
    const part = parts.get(name);
    return part === undefined ? law.get(name) : () => part;
  };
}

function withHead(page: Page, holes: Holes): Page {
  const filled = (text: string) => fillOn(page, text, holes);
  const parameters = Object.entries(page.parameters).map(([name, text]) => [name, filled(text)]);
  return {
    ...page,
    title: filled(page.title),
    description: filled(page.description),
    parameters: Object.fromEntries(parameters) as Page["parameters"],
  };
}

/** The syntax is generated from the argument table, so the page is first filled without it. */
function withBody(page: Page, holes: Holes, pages: readonly Page[]): Page {
  const language = page.language as Language;
  const see = seeAlso(pages, language);
  const bodyWith = (syntax: string) =>
    fillOn(page, page.body, (name) => {
      if (name === "syntax") return () => syntax;
      return name === "see" ? see : holes(name);
    });
  return { ...page, body: bodyWith(syntaxOf(page.id, bodyWith(""), language)) };
}

function fillOn(page: Page, text: string, holes: Holes): string {
  try {
    return fill(text, holes);
  } catch (problem) {
    throw new Error(`${page.file}: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}
