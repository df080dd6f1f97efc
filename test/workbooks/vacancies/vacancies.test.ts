import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { readFile } from "../../../src/cli/read-file";
import { run } from "../../../src/cli/run";
import { iso } from "../../../src/law/day";

type Vacancy = {
  readonly position: string;
  readonly verdict: string;
  readonly next: string;
  readonly findings: readonly string[];
};

/** What is expected of a list on 5 November 2025; `error` where it cannot be checked. */
type Expected = {
  readonly about: string;
  readonly exit: number;
  readonly error?: string;
  readonly roster?: string | null;
  readonly vacancies?: readonly Vacancy[];
};

type Report = {
  readonly error?: { readonly code: string };
  readonly roster: string | null;
  readonly vacancies: readonly {
    readonly position: string;
    readonly verdict: string;
    readonly next: { readonly what: string };
    readonly findings: readonly { readonly code: string }[];
  }[];
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
});

test.each(expectations)("%s.xlsx: %s", (name, _, { about, exit, ...expected }) => {
  const { stdout, exitCode } = run([path.join(__dirname, `${name}.xlsx`), "--vacancies", "--json"], {
    today: iso("2025-11-05"),
    readFile,
    style: () => ({ width: 100, headline: (text) => text }),
  });
  const { error, roster, vacancies } = JSON.parse(stdout) as Report;
  const told = error
    ? { error: error.code }
    : {
        roster,
        vacancies: vacancies.map(({ position, verdict, next, findings }) => ({
          position,
          verdict,
          next: next.what,
          findings: findings.map(({ code }) => code).sort(),
        })),
      };
  expect([exitCode, told]).toEqual([exit, expected]);
  expect(about).toMatch(/\.$/);
});
