import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import type { Configuration } from "webpack";
import type { AddinSettings } from "./addin-settings.ts";
import { formulaCardsRule } from "./formula-cards-rule.ts";
import { formulaCodeRule } from "./formula-code-rule.ts";
import { formulaFiles } from "./formula-files.ts";
import { formulaTrialsRule } from "./formula-trials-rule.ts";
import { FunctionsMetadataPlugin } from "./functions-metadata-plugin.ts";
import { metadataFile } from "./functions-metadata.ts";
import { iconRules } from "./icon-rules.ts";
import { joinedEntry } from "./joined-entry.ts";
import { messageRules, PANE_LAYER } from "./message-rules.ts";
import { minimizers } from "./minimizer.ts";
import { NoLocalhostPlugin } from "./no-localhost-plugin.ts";
import { officeScript } from "./office-script.ts";
import { panePages } from "./pane-pages.ts";
import { productionManifest } from "./production-manifest.ts";
import { shortcutFiles } from "./shortcut-files.ts";
import { TextFilesPlugin } from "./text-files-plugin.ts";
import { typescriptRule } from "./typescript-rule.ts";
import { catalogue, wordsFirst } from "./words-first.ts";

/** The build of what Excel loads: formulas, pane, manifest, help and images. */
export function addinConfiguration(settings: AddinSettings): Configuration {
  const { url, output, pages, supportSync } = settings;
  const formulas = formulaFiles(settings.formulas);
  const words = wordsFirst(formulas);
  const office = officeScript(settings.officeJs);
  return {
    name: "addin",
    mode: "production",
    target: ["web", "es2020"],
    // Excel starts the formulas before anything else: their file is self-contained and loads nothing.
    entry: {
      functions: joinedEntry([...words, ...formulas]),
      taskpane: { import: path.resolve("src/taskpane/main.tsx"), layer: PANE_LAYER },
    },
    output: {
      path: output,
      filename: "[name].js",
      chunkFilename: "taskpane.[contenthash:8].js",
      uniqueName: "kz-workforce-addin",
    },
    devtool: false,
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: { "rtl-css-js/core": path.resolve("src/build/left-to-right.ts") },
    },
    module: {
      rules: [
        typescriptRule,
        ...messageRules(words.filter((file) => catalogue.test(file))),
        // An import that only fixes the order is kept only if its module is marked as having side effects.
        { test: [...words], sideEffects: true },
        ...iconRules,
        formulaCardsRule(pages),
        formulaCodeRule(settings.formulas),
        formulaTrialsRule(pages),
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    experiments: { layers: true },
    optimization: { minimizer: minimizers },
    performance: { hints: false },
    plugins: [
      // The generator accepts a list of files; its types allow only one.
      new CustomFunctionsMetadataPlugin({ input: formulas as unknown as string, output: metadataFile("en") }),
      new FunctionsMetadataPlugin({ url, pages, supportSync }),
      new TextFilesPlugin(shortcutFiles),
      ...panePages(office),
      new CopyPlugin({
        patterns: [
          {
            from: "manifest.xml",
            transform: (manifest: Buffer) => productionManifest(manifest.toString(), url),
          },
          { from: "src/build/help/help.css", to: "help/" },
          { from: "assets/icons/*.png" },
          { from: "*", to: "samples/", context: "assets/samples", noErrorOnMissing: true },
          ...office.copies,
        ],
      }),
      new NoLocalhostPlugin(url),
    ],
  };
}
