const base = require("./base.js");

/** The pane's components, in a simulated page. */
module.exports = {
  ...base,
  displayName: "pane",
  testEnvironment: "jsdom",
  testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
  setupFilesAfterEnv: ["<rootDir>/test/setup/patience.ts", "<rootDir>/test/setup/pane.ts"],
  transform: { "test/setup/fluent\\.js$": "<rootDir>/test/setup/bundle-fluent.js", ...base.transform },
  moduleNameMapper: {
    ...base.moduleNameMapper,
    "^@fluentui/react-(components|icons)$": "<rootDir>/test/setup/fluent.js",
  },
};
