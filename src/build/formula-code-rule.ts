import path from "node:path";
import type { RuleSetRule } from "webpack";

/** Gives the pane the code of the formulas in a folder, to explain what they answer by running it. */
export function formulaCodeRule(formulas: string): RuleSetRule {
  return {
    test: path.resolve("src/taskpane/explain/formula-code.ts"),
    loader: path.resolve("src/build/formula-code-loader.ts"),
    options: { formulas: path.resolve(formulas) },
  };
}
