/** The pane's components, in a simulated page. */
module.exports = {
  ...require("./base.js"),
  displayName: "pane",
  testEnvironment: "jsdom",
  testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
  setupFilesAfterEnv: ["<rootDir>/test/setup/pane.ts"],
};
