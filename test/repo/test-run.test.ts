import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { installCommands } from "../setup/install-browser";

function closingLine(statements: string): string {
  const reporter = JSON.stringify(path.resolve("test/setup/closing-line.js"));
  const program = `const line = new (require(${reporter}))(); ${statements} process.on("exit", () => 0);`;
  const env = { ...process.env, LONG_RUN_SEED: undefined };
  return execFileSync(process.execPath, ["-e", program], { encoding: "utf8", env });
}

test("a run of tests ends with their numbers, a file that could not run counting as a failure", () => {
  const results = "{ numPassedTests: 41, numFailedTests: 1, numRuntimeErrorTestSuites: 1, testResults: [] }";
  expect(closingLine(`line.onRunComplete(null, ${results}); console.log("summary");`)).toBe(
    "summary\n41 passed, 2 failed\n",
  );
});

test("files that took longer than ten seconds are named with their time, the slowest first", () => {
  const file = (name: string, end: number) =>
    `{ testFilePath: process.cwd() + "/test/${name}", perfStats: { start: 0, end: ${String(end)} } }`;
  const files = [file("quick.test.ts", 9_000), file("slow.test.ts", 12_400), file("slowest.test.ts", 31_000)];
  const results = `{ numPassedTests: 3, numFailedTests: 0, numRuntimeErrorTestSuites: 0, testResults: [${files.join()}] }`;
  expect(closingLine(`line.onRunComplete(null, ${results});`)).toBe(
    "31 s test/slowest.test.ts\n12 s test/slow.test.ts\n3 passed, 0 failed\n",
  );
});

test("a long run says with which seed it can be repeated", () => {
  expect(closingLine("process.env.LONG_RUN_SEED = 42;")).toBe("LONG_RUN_SEED=42\n0 passed, 1 failed\n");
});

test("a run that never completes does not look like a success", () => {
  expect(closingLine("")).toBe("0 passed, 1 failed\n");
});

test("Debian's administrator gets the browser from Debian, everybody else from Playwright", () => {
  const machine = { debian: true, root: true, node: "node" };
  expect(installCommands(machine).map(([program]) => program)).toEqual(["apt-get", "apt-get"]);
  for (const other of [
    { ...machine, root: false },
    { ...machine, debian: false },
  ]) {
    const [command, ...more] = installCommands(other);
    expect(more).toEqual([]);
    expect(command?.slice(-2)).toEqual(["--no-shell", "chromium"]);
  }
});

test("every folder with tests is named by a project, since Jest passes over others without a word", () => {
  const projects = readdirSync("test/setup/projects").map((file) =>
    readFileSync(path.join("test/setup/projects", file), "utf8"),
  );
  const matches = projects.flatMap((text) => text.match(/<rootDir>\/test\/[^"]+\.test\.tsx?/g) ?? []).join();
  const named = new Set(matches.match(/[\w-]+/g));
  const folders = readdirSync("test", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => file.split(path.sep)[0] ?? "");
  expect([...new Set(folders)].filter((folder) => !named.has(folder))).toEqual([]);
});
