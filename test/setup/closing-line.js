const { writeSync } = require("node:fs");
const path = require("node:path");

const STANDARD_OUTPUT = 1;
const SLOW_SECONDS = 10;

/**
 * Ends the run's output with exactly `N passed, N failed`, before it the files that took long, and the seed of a long
 * run.
 *
 * Written when the process exits, so that nothing Jest still has to say can follow it. A test file that could not
 * be run counts as one failure.
 */
module.exports = class ClosingLine {
  constructor() {
    this.passed = 0;
    this.failed = 1;
    this.slow = [];
    process.once("exit", () => writeSync(STANDARD_OUTPUT, this.lines().join("\n")));
  }

  onRunComplete(_contexts, results) {
    this.passed = results.numPassedTests;
    this.failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    this.slow = results.testResults
      .map(({ testFilePath, perfStats }) => ({
        file: path.relative(process.cwd(), testFilePath),
        seconds: (perfStats.end - perfStats.start) / 1000,
      }))
      .filter(({ seconds }) => seconds > SLOW_SECONDS)
      .sort((a, b) => b.seconds - a.seconds);
  }

  lines() {
    const seed = process.env.LONG_RUN_SEED;
    return [
      ...this.slow.map(({ file, seconds }) => `${seconds.toFixed(0)} s ${file}`),
      ...(seed === undefined ? [] : [`LONG_RUN_SEED=${seed}`]),
      `${this.passed} passed, ${this.failed} failed\n`,
    ];
  }
};
