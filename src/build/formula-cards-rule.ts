import path from "node:path";
import type { RuleSetRule } from "webpack";

/** Makes the pane's list of formulas from a folder of help pages. */
export function formulaCardsRule(pages: string): RuleSetRule {
  return {
    test: path.resolve("src/taskpane/formulas/formulas.ts"),
    loader: path.resolve("src/build/formula-cards-loader.ts"),
    options: { pages },
  };
}
