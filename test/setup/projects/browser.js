/** The built add-in in a real browser; one file at a time, since each page wants a core of its own. */
module.exports = {
  ...require("./base.js"),
  displayName: "browser",
  runner: "<rootDir>/test/setup/serial-runner.js",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  globalSetup: "<rootDir>/test/setup/serve-build.ts",
  globalTeardown: "<rootDir>/test/setup/stop-serving.ts",
};
