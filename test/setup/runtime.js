const { AsyncLocalStorage } = require("node:async_hooks");
const vm = require("node:vm");
const Runtime = require("jest-runtime").default;

const compileFunction = vm.compileFunction;
const compiled = new Map();

/**
 * Every file of tests runs the same modules anew, in a world of its own. Jest would compile each of them anew as well,
 * and V8 each of their functions; what was compiled once can run in any world.
 */
vm.compileFunction = function (code, parameters, options) {
  if (!options?.parsingContext) return compileFunction(code, parameters, options);
  const { filename, parsingContext } = options;
  const head = `(function (${parameters.join()}) {`;
  let last = compiled.get(filename);
  if (last?.code !== code || last.head !== head) {
    const script = new vm.Script(`${head}${code}\n})`, { filename, columnOffset: -head.length });
    last = { code, head, script };
    compiled.set(filename, last);
  }
  return last.script.runInContext(parsingContext);
};

const run = AsyncLocalStorage.prototype.run;
const running = new Set();

AsyncLocalStorage.prototype.run = function (...given) {
  running.add(this);
  return run.apply(this, given);
};

/**
 * Jest's runtime, which leaves nothing to do for the files that come later.
 *
 * Jest keeps a storage for each file that says which test is running, and Node hands all of them, of every file that the
 * process has run, from one promise to the next.
 */
module.exports = class extends Runtime {
  teardown() {
    super.teardown();
    for (const storage of running) storage.disable();
    running.clear();
  }
};
