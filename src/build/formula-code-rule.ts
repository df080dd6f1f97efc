import path from "node:path";
import type { RuleSetRule } from "webpack";

/** Makes the code of the formulas available to the pane, which explains answers by running it. */
export function formulaCodeRule(formulas: string): RuleSetRule {
  return {
    test: path.resolve("src/taskpane/explain/formula-code.ts"),
    loader: path.resolve("src/build/formula-code-loader.ts"),
    options: { formulas: path.resolve(formulas) },
  };
}
