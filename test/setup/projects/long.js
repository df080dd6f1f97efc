const unit = require("./unit.js");

const AN_HOUR = 3_600_000;

/** What the unit tests try on a few random inputs, on many, and what asks another program. */
module.exports = {
  ...unit,
  displayName: "long",
  testMatch: [...unit.testMatch, "<rootDir>/test/long/**/*.test.ts"],
  testTimeout: AN_HOUR,
};
