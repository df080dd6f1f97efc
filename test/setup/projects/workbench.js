const { existsSync } = require("node:fs");
const path = require("node:path");

const own = path.resolve(__dirname, "../../workbench/jest-project.json");

/** The strict Office host over the grid's engine, and the code that talks to Office through it. */
module.exports = {
  ...require("./base.js"),
  displayName: "workbench",
  testMatch: ["<rootDir>/test/{workbench,excel}/**/*.test.ts"],
  ...(existsSync(own) ? require(own) : {}),
};
