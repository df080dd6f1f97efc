const AN_HOUR = 3_600_000;

/** What the unit tests try on a few random inputs, on many. */
module.exports = { ...require("./unit.js"), displayName: "long", testTimeout: AN_HOUR };
