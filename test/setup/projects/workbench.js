const base = require("./base.js");

/** What the grid's engine needs of packages that come as ES modules only. */
const ES_MODULES_ONLY = [
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "kdbush",
  "lodash-es",
  "nanoid",
  "quickselect",
  "rbush",
];

/** The strict Office host over the grid's engine, and the code that talks to Office through it. */
module.exports = {
  ...base,
  displayName: "workbench",
  testMatch: ["<rootDir>/test/{workbench,excel}/**/*.test.ts"],
  // The engine itself comes as CommonJS too, which Jest takes as it is.
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join("|")})/)`],
  moduleNameMapper: {
    ...base.moduleNameMapper,
    "^lodash-es$": require.resolve("../../workbench/stand-ins/lodash-es.js"),
    "^cjk-regex$": require.resolve("../../workbench/stand-ins/cjk-regex.js"),
  },
};
