import path from "node:path";
import type { RuleSetRule } from "webpack";

/** Generates the pane's formula list from a folder of help pages. */
export function formulaCardsRule(pages: string): RuleSetRule {
  return {
    test: path.resolve("src/taskpane/formulas/formulas.ts"),
    loader: path.resolve("src/build/formula-cards-loader.ts"),
    options: { pages },
  };
}
