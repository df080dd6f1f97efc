const { default: TestRunner } = require("jest-runner");

/** Runs its project's test files one after another, whatever the number of workers. */
module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};
