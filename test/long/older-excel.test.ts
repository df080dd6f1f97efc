import { spawnSync } from "node:child_process";
import path from "node:path";

const TEN_MINUTES = 600_000;

type Report = {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly failureMessages: readonly string[] }[];
  }[];
};

/** What Microsoft's client says of a member that the announced sets do not have. */
const NOT_THERE = /is part of the \w+ [\d.]+ requirement set, which is not available/;

/** Fixes in merged cells, which the pane offers only where Excel told of the cells: since ExcelApi 1.13. */
const NEVER_ASKED = "merged-fixes";

test(
  "an Excel whose ExcelApi ends at 1.9 is asked for nothing that it lacks",
  () => {
    const jest = path.resolve("node_modules/jest/bin/jest.js");
    const run = ["test/excel", "--selectProjects", "wire", "--maxWorkers=1", "--json", "--silent"];
    run.push("--testPathIgnorePatterns", NEVER_ASKED);
    const { stdout } = spawnSync(process.execPath, [jest, ...run], {
      encoding: "utf8",
      env: { ...process.env, EXCELAPI: "1.9" },
      maxBuffer: Infinity,
      timeout: TEN_MINUTES,
    });
    const { numPassedTests, testResults } = JSON.parse(
      stdout.slice(0, stdout.lastIndexOf("}") + 1),
    ) as Report;
    // Those that fail are of what such an Excel is not asked to do: spills, merged cells, sortings, some events.
    expect(numPassedTests).toBeGreaterThan(290);
    const failures = testResults.flatMap(({ assertionResults }) =>
      assertionResults.flatMap(({ failureMessages }) => failureMessages),
    );
    expect(failures.filter((message) => NOT_THERE.test(message))).toEqual([]);
  },
  TEN_MINUTES,
);
