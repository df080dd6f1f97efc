import type { LoaderContext } from "webpack";
import { formulaCards } from "./formula-cards.ts";
import { readPages } from "./help/read-pages.ts";

/** Replaces the module of the formula list by one generated from the help pages. */
export default function formulaCardsLoader(this: LoaderContext<{ readonly pages: string }>): string {
  const { pages } = this.getOptions();
  this.addContextDependency(pages);
  return `export const formulas = ${JSON.stringify(formulaCards(readPages(pages) ?? []))};`;
}
