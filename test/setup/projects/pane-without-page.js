/** What the pane reads, asks, answers and writes: all of it that needs no page. */
module.exports = {
  ...require("./pane.js"),
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/taskpane/**/*.test.ts"],
  setupFilesAfterEnv: ["<rootDir>/test/setup/patience.ts"],
};
