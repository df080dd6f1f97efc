import { execFileSync } from "node:child_process";
import path from "node:path";
import { compileFunction, createContext } from "node:vm";

/** A module as Jest compiles it for the world of a test file. */
const compile = (code: string, world = createContext({})): ((given?: unknown) => unknown) =>
  compileFunction(code, ["given"], { filename: "/module.js", parsingContext: world }) as () => unknown;

test("a module compiled once finds the world of its own file, and nothing of the one before", () => {
  const code = "'use strict'; globalThis.seen = (globalThis.seen ?? 0) + given; return [seen, own];";
  const answers = ["first", "second"].map((own) => compile(code, createContext({ own }))(1));
  expect(answers).toEqual([
    [1, "first"],
    [1, "second"],
  ]);
});

test("a module that has changed under its name is compiled anew", () => {
  expect(["return 1;", "return 2;", "return 1;"].map((code) => compile(code)())).toEqual([1, 2, 1]);
});

test("an error says where in the module it arose, on its first line too", () => {
  const places = ["throw new Error();", "\n  throw new Error();"].map((code) => {
    try {
      return compile(code)();
    } catch (error) {
      return /module\.js:\d+:\d+/.exec(String(Reflect.get(Object(error), "stack")))?.[0];
    }
  });
  expect(places).toEqual(["module.js:1:7", "module.js:2:9"]);
});

test("which test is running is forgotten with its file", () => {
  const runtime = JSON.stringify(path.resolve("test/setup/runtime.js"));
  const program = `
    require("jest-runtime").default.prototype.teardown = () => undefined;
    const Runtime = require(${runtime});
    const current = new (require("node:async_hooks").AsyncLocalStorage)();
    current.run("a test", () => {
      const before = current.getStore();
      Runtime.prototype.teardown();
      console.log(before, "then", current.getStore() ?? "none");
    });`;
  const printed = execFileSync(process.execPath, ["-e", program], { encoding: "utf8" });
  expect(printed).toBe("a test then none\n");
});
