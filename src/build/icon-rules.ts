import path from "node:path";
import type { RuleSetRule } from "webpack";

/** Puts every icon into a module of its own. */
export const iconRules: RuleSetRule[] = [
  {
    test: /\.(tsx|js)$/,
    include: [path.resolve("src/taskpane"), path.resolve("node_modules/@fluentui")],
    resourceQuery: { not: [/icon=/] },
    enforce: "post",
    loader: path.resolve("src/build/icon-imports-loader.ts"),
  },
  { resourceQuery: /^\?icon=/, loader: path.resolve("src/build/icon-loader.ts") },
];
