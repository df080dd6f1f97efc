import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { readFile } from "../../src/cli/read-file";
import { run, type World } from "../../src/cli/run";
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
  /** What twelve months bring, the plan of the workbook left aside and carried out. */
  readonly ahead?: Readonly<Record<"breaks" | "cannot tell from" | "breaks with the plan", string | null>>;
  /** The employers, the worst first, each with its verdict. */
  readonly employers?: readonly string[];
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

/** What other questions than the check answer. */
const apart: ReadonlySet<string> = new Set(["ahead", "employers"]);

const world: World = {
  today: iso("2025-11-05"),
  readFile,
  style: () => ({ width: 100, headline: (text) => text }),
};

test.each(expectations)("%s.xlsx: %s", (name, _, { about, exit, ...more }) => {
  const expected = Object.fromEntries(Object.entries(more).filter(([key]) => !apart.has(key)));
  const { stdout, exitCode } = run([path.join(__dirname, `${name}.xlsx`), "--json"], world);
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

const answerTo = (name: string, ...options: readonly string[]) =>
  JSON.parse(run([path.join(__dirname, `${name}.xlsx`), ...options, "--json"], world).stdout) as Ahead &
    Employers;

type Ahead = {
  readonly breakDay: string | null;
  readonly doubtFrom: string | null;
  readonly plan: { readonly complete: boolean; readonly breakDay: string | null } | null;
};
type Employers = { readonly employers: readonly { readonly employer: string; readonly verdict: string }[] };

const lookingAhead = expectations.filter(([, , { ahead }]) => ahead !== undefined);

test.each(lookingAhead)("what %s.xlsx says of the months to come", (name, _, { ahead }) => {
  const { breakDay, doubtFrom, plan } = answerTo(name, "--forecast", "12");
  expect(plan?.complete).toBe(true);
  expect({
    breaks: breakDay,
    "cannot tell from": doubtFrom,
    "breaks with the plan": plan?.breakDay,
  }).toEqual(ahead);
});

const ofSeveral = expectations.filter(([, , { employers }]) => employers !== undefined);

test.each(ofSeveral)("the employers of %s.xlsx", (name, _, { employers }) => {
  const found = answerTo(name, "--employers").employers;
  expect(found.map(({ employer, verdict }) => `${employer}: ${verdict}`)).toEqual(employers);
});
