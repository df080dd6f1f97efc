import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import { messageRules } from "./message-rules.ts";
import { minimizers } from "./minimizer.ts";
import { typescriptRule } from "./typescript-rule.ts";

/** The workbench loads only its own files; the grid injects styles and small images at run time. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The page with a grid instead of Excel, and the script that replaces office.js in its pane. */
export const workbench: Configuration = {
  name: "workbench",
  mode: "production",
  target: ["web", "es2020"],
  entry: {
    workbench: path.resolve("src/workbench/workbench.ts"),
    "office-host": path.resolve("src/workbench/office-host.ts"),
  },
  output: {
    path: path.resolve("dist"),
    filename: "[name].js",
    chunkFilename: "workbench.[contenthash:8].js",
    uniqueName: "kz-workforce-workbench",
    clean: false,
  },
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      typescriptRule,
      ...messageRules(),
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      // The grid's packages omit file extensions that strict ES modules require.
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  optimization: { minimizer: minimizers },
  performance: { hints: false },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "workbench.html",
      template: path.resolve("src/workbench/workbench.html"),
      templateParameters: { contentSecurityPolicy: CONTENT_SECURITY_POLICY },
      chunks: ["workbench"],
      scriptLoading: "defer",
      inject: "head",
      minify: false,
    }),
  ],
};
