import { spawnSync } from "node:child_process";

function checkInTerminal(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/main.ts", ...args],
    {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "" },
    },
  );
  return { stdout, stderr, status };
}

test("a sample workbook is checked from a real terminal, as JSON and nothing else", () => {
  const { stdout, status } = checkInTerminal(
    "assets/samples/mixed-languages.xlsx",
    "--as-of",
    "2025-11-05",
    "--json",
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: "fail",
    sheet: "Staff",
    groups: [{ gap: { min: 0 } }, { gap: { min: 1, max: 1 } }],
    findings: [],
  });
}, 30_000);

test("the report for people has no colour codes where the output is no terminal", () => {
  const { stdout, stderr, status } = checkInTerminal("assets/samples/tidy-roster.xlsx", "--lang", "kk");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Сақталған/);
  expect(stdout).not.toContain("\u001b");
}, 30_000);

test("a missing file is one sentence on the error stream", () => {
  expect(checkInTerminal("absent.xlsx")).toEqual({
    stdout: "",
    stderr: "There is no file absent.xlsx.\n",
    status: 3,
  });
}, 30_000);
