import type { LoaderContext } from "webpack";
import { formulaCards } from "./formula-cards.ts";
import { readPages } from "./help/read-pages.ts";

/** Puts the formulas of the help pages into the module that stands for their list. */
export default function formulaCardsLoader(this: LoaderContext<{ readonly pages: string }>): string {
  const { pages } = this.getOptions();
  this.addContextDependency(pages);
  return `export const formulas = ${JSON.stringify(formulaCards(readPages(pages) ?? []))};`;
}
