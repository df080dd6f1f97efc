const path = require("node:path");
const unit = require("./unit.js");

const [[pattern, [, swcOptions]]] = Object.entries(unit.transform);
const mutate = path.resolve(__dirname, "../../mutate");

/** Longer than any test takes: who runs the tests ends those that come to no end. */
const AN_HOUR = 3_600_000;

/** The unit tests over source that has mutations in it (`npm run mutate`). */
module.exports = {
  ...unit,
  displayName: "mutants",
  testTimeout: AN_HOUR,
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testEnvironment: path.join(mutate, "environment.ts"),
  transform: {
    [pattern]: [path.join(mutate, "transform-with-switches.ts"), swcOptions],
  },
};
