import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { readFile } from "../../src/cli/read-file";
import { run } from "../../src/cli/run";
import { iso } from "../../src/law/day";

/** What is expected of a workbook on 5 November 2025; `error` where it cannot be checked. */
type Expected = {
  readonly about: string;
  readonly exit: number;
  readonly error?: string;
  readonly verdict?: string;
  readonly headcount?: number;
  readonly findings?: readonly string[];
  /** The separate test of intra-corporate transferees, by category; left out where nobody is one. */
  readonly transferees?: Readonly<Record<string, string>>;
};

type Report = {
  readonly error?: { readonly code: string };
  readonly verdict: string;
  readonly headcount: number;
  readonly findings: readonly { readonly code: string }[];
  readonly transferees: {
    readonly categories: readonly { readonly category: number; readonly verdict: string }[];
  } | null;
};

const files = readdirSync(__dirname);
const names = (extension: string) =>
  files.filter((file) => file.endsWith(extension)).map((file) => file.slice(0, -extension.length));

const expectations = names(".yaml").map((name) => {
  const expected = parse(readFileSync(path.join(__dirname, `${name}.yaml`), "utf8")) as Expected;
  return [name, expected.about, expected] as const;
});

test("every workbook has its expectation, and every expectation its workbook", () => {
  expect(names(".xlsx")).toEqual(names(".yaml"));
  expect(expectations.length).toBeGreaterThanOrEqual(40);
});

test.each(expectations)("%s.xlsx: %s", (name, _, { about, exit, ...expected }) => {
  const { stdout, exitCode } = run([path.join(__dirname, `${name}.xlsx`), "--json"], {
    today: iso("2025-11-05"),
    readFile,
    style: () => ({ width: 100, headline: (text) => text }),
  });
  const { error, verdict, headcount, findings, transferees } = JSON.parse(stdout) as Report;
  const told = error
    ? { error: error.code }
    : {
        verdict,
        headcount,
        findings: [...new Set(findings.map(({ code }) => code))].sort(),
        ...(transferees && {
          transferees: Object.fromEntries(
            transferees.categories.map((each) => [String(each.category), each.verdict]),
          ),
        }),
      };
  expect([exitCode, told]).toEqual([exit, expected]);
  expect(about).toMatch(/\.$/);
});
