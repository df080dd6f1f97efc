/**
 * How the processes begin in which Jest runs the test files: with the options of the process that starts them.
 *
 * There is a process for every core, so that helpers of V8 in the background only take time from the other tests; and
 * tests leave much behind that is cleared away more cheaply in larger pieces.
 */
const OPTIONS = ["--single-threaded", "--min-semi-space-size=64", "--max-semi-space-size=64"];

process.execArgv.push(...OPTIONS.filter((option) => !process.execArgv.includes(option)));
