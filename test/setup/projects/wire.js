/** The code that talks to Office, a second time: with Microsoft's own client between it and the strict host. */
module.exports = {
  ...require("./workbench.js"),
  displayName: "wire",
  testMatch: [
    "<rootDir>/test/excel/**/*.test.ts",
    "<rootDir>/test/workbench/office-host*.test.ts",
    "<rootDir>/test/wire/**/*.test.ts",
  ],
  setupFiles: ["<rootDir>/test/wire/put-in-between.ts"],
};
