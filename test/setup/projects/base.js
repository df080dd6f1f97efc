const path = require("node:path");

const typescript = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
};

/** Packages that come as ES modules only; Jest runs CommonJS, so these are transformed as our own code is. */
const ES_MODULES_ONLY = ["marked"];

/** What every project of the test run has in common. */
module.exports = {
  rootDir: path.resolve(__dirname, "../../.."),
  testEnvironment: "node",
  transform: { "\\.[cm]?[jt]sx?$": ["@swc/jest", typescript] },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join("|")})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/setup/empty-module.js" },
};
