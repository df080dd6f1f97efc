/**
 * The long run (`npm run test:long`): the tests without a page or a grid, each property on its many inputs, which
 * are new each time.
 *
 * `LONG_RUN_SEED=… npm run test:long` repeats a run.
 */
process.env.LONG_RUN_SEED ??= String(Math.floor(Math.random() * 2 ** 31));

module.exports = {
  rootDir: "../..",
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/setup/longest-first.js",
  projects: ["<rootDir>/test/setup/projects/long.js"],
  reporters: ["default", "<rootDir>/test/setup/closing-line.js"],
};
