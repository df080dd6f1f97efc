import type { LoaderContext } from "webpack";
import { formulaTrials } from "./formula-trials.ts";
import { readPages } from "./help/read-pages.ts";

/** Puts an example of every help page into the module that stands for their list. */
export default function formulaTrialsLoader(this: LoaderContext<{ readonly pages: string }>): string {
  const { pages } = this.getOptions();
  this.addContextDependency(pages);
  return `export const trials = ${JSON.stringify(formulaTrials(readPages(pages) ?? []))};`;
}
