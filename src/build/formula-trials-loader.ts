import type { LoaderContext } from "webpack";
import { formulaTrials } from "./formula-trials.ts";
import { readPages } from "./help/read-pages.ts";

/** Replaces the module of the trial list by one generated from the help pages. */
export default function formulaTrialsLoader(this: LoaderContext<{ readonly pages: string }>): string {
  const { pages } = this.getOptions();
  this.addContextDependency(pages);
  return `export const trials = ${JSON.stringify(formulaTrials(readPages(pages) ?? []))};`;
}
