const path = require("node:path");
require("../worker-options.js");

const typescript = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
};

/** Packages that come as ES modules only; Jest runs CommonJS, so these are transformed as our own code is. */
const ES_MODULES_ONLY = ["marked"];

/**
 * Looked up once a module and not wherever they are used: in the world that Jest makes for each file such a look-up is
 * slow, and took a third of the time of what reads a million rows.
 */
const BUILT_IN = [
  ...["Array", "Boolean", "Map", "Math", "Number", "Object", "Set", "String", "Symbol", "RegExp", "Error"],
  ...["Int32Array", "Uint8Array", "Uint32Array"],
];

/** Style sheets, and the code pages of a library of workbooks: the bundles have none, and each file loaded them anew. */
const LEFT_OUT = "(\\.css|/cpexcel\\.js)$";

/** What every project of the test run has in common. */
module.exports = {
  rootDir: path.resolve(__dirname, "../../.."),
  runtime: "<rootDir>/test/setup/runtime.js",
  testEnvironment: "node",
  // The globals of Microsoft's client refer to one another, and Jest would follow them for ever when it clears away; it
  // wants one setting for all projects.
  testEnvironmentOptions: { globalsCleanup: "off" },
  sandboxInjectedGlobals: BUILT_IN,
  transform: { "\\.[cm]?[jt]sx?$": ["@swc/jest", typescript] },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join("|")})/)`],
  moduleNameMapper: { [LEFT_OUT]: "<rootDir>/test/setup/empty-module.js" },
};
