const { writeSync } = require("node:fs");

const STANDARD_OUTPUT = 1;

/**
 * Ends the run's output with exactly `N passed, N failed`.
 *
 * Written when the process exits, so that nothing Jest still has to say can follow it. A test file that could not
 * be run counts as one failure.
 */
module.exports = class ClosingLine {
  constructor() {
    this.passed = 0;
    this.failed = 1;
    process.once("exit", () => writeSync(STANDARD_OUTPUT, `${this.passed} passed, ${this.failed} failed\n`));
  }

  onRunComplete(_contexts, results) {
    this.passed = results.numPassedTests;
    this.failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  }
};
