import { createRequire } from "node:module";
import path from "node:path";
import { webpack } from "webpack";
import { addinConfiguration } from "../../src/build/addin-configuration";
import { addinSettings } from "../../src/build/addin-settings";
import type * as paneQuestions from "./pane-questions";

const FILE = "pane-questions.js";

/** Builds the pane's questions into a folder, by the add-in's own configuration with another entry. */
export async function buildPaneQuestions(folder: string): Promise<void> {
  const compiler = webpack({
    ...addinConfiguration(addinSettings({})),
    entry: require.resolve("./pane-questions.ts"),
    output: { path: folder, filename: FILE, library: { type: "commonjs2" } },
    plugins: [],
  });
  await new Promise<void>((built, failed) => {
    compiler.run((problem, stats) => {
      if (problem || stats?.hasErrors()) failed(problem ?? new Error(stats?.toString("errors-only")));
      else built();
    });
  });
}

/** The pane's questions as they were built into a folder. */
export function builtPane(folder: string): typeof paneQuestions {
  return createRequire(__filename)(path.join(folder, FILE)) as typeof paneQuestions;
}
