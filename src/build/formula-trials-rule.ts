import path from "node:path";
import type { RuleSetRule } from "webpack";

/** Generates the list of formulas that the diagnostics try from a folder of help pages. */
export function formulaTrialsRule(pages: string): RuleSetRule {
  return {
    test: path.resolve("src/taskpane/screens/diagnostics/trials.ts"),
    loader: path.resolve("src/build/formula-trials-loader.ts"),
    options: { pages },
  };
}
