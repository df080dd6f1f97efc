/** The built add-in in a real browser. */
module.exports = {
  ...require("./base.js"),
  displayName: "browser",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  globalSetup: "<rootDir>/test/setup/serve-build.ts",
  globalTeardown: "<rootDir>/test/setup/stop-serving.ts",
};
