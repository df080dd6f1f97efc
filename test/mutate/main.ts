import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import ts from "typescript";
import { type Mutation, mutationsOf } from "./mutations";
import { hasReachedBars, report } from "./report";
import { sampled } from "./sample";
import { type Survivor, survivorsOf } from "./survivors";
import { TestProcess } from "./test-process";
import { refusedByTypes } from "./type-check";
import { type Switches, withSwitches } from "./with-switches";

/** The law, what follows from it, and how a roster is read and judged. */
const CENTRAL = [
  ...["src/law/*.ts", "src/domain/*.ts", "src/roster/*.ts"],
  ...["judgement", "people", "table", "words"].map((folder) => `src/roster/${folder}/*.ts`),
];

/**
 * Makes small wrong changes to a sample of the source, one at a time, and lists those that no test notices. The files
 * themselves are never touched: the changes are made in copies, which only the tests run here are given.
 */
async function main(): Promise<void> {
  const options = readOptions();
  const all = options.files.flatMap((file) => mutationsOf(file, readFileSync(file, "utf8")));
  const drawn = sampled(all, options.count, options.seed);
  const refused = refusedByTypes(drawn);
  const mutations = drawn.filter((mutation) => !refused.has(mutation));
  const survivors = await survivorsAmong(mutations, options);
  const lines = [
    ...report(mutations, survivors),
    "",
    `Not counted, since the type check refuses them: ${String(refused.size)}`,
    `Repeat it with --seed ${String(options.seed)}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (!hasReachedBars(mutations, survivors)) process.exitCode = 1;
}

type Options = {
  readonly files: readonly string[];
  /** The tests that have to do with the files, or only those of them that are named. */
  readonly tests: readonly string[];
  readonly count: number;
  readonly seed: number;
  readonly processes: number;
};

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      files: { type: "string", multiple: true, default: CENTRAL },
      tests: { type: "string", multiple: true },
      count: { type: "string", default: "100" },
      seed: { type: "string", default: String(Math.floor(Math.random() * 1_000_000)) },
      processes: { type: "string", default: String(os.availableParallelism()) },
    },
  });
  const files = filesAt(values.files);
  return {
    files,
    tests: testsAbout(files).filter(isAmong(values.tests)),
    count: wholeNumber("count", values.count),
    seed: wholeNumber("seed", values.seed),
    processes: wholeNumber("processes", values.processes),
  };
}

function isAmong(patterns: readonly string[] | undefined): (test: string) => boolean {
  if (patterns === undefined) return () => true;
  const named = new Set(filesAt(patterns));
  return (test) => named.has(test);
}

function filesAt(patterns: readonly string[]): readonly string[] {
  const files = ts.sys.readDirectory(process.cwd(), [".ts"], [], patterns);
  if (files.length === 0) throw new Error(`There are no files at ${patterns.join(", ")}`);
  return files.map((file) => path.relative(process.cwd(), file));
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} must be a whole number, not ${text}`);
  return Number(text);
}

/** The tests that import the files, by whatever way. */
function testsAbout(files: readonly string[]): readonly string[] {
  const jest = ["node_modules/jest/bin/jest.js", "--config", "test/setup/projects/unit.js"];
  const asked = [...jest, "--listTests", "--json", "--findRelatedTests", ...files];
  const tests = JSON.parse(execFileSync(process.execPath, asked, { encoding: "utf8" })) as string[];
  return tests.map((test) => path.relative(process.cwd(), test));
}

async function survivorsAmong(
  mutations: readonly Mutation[],
  { tests, processes: count }: Options,
): Promise<readonly Survivor[]> {
  const switches: Switches = new Map(mutations.entries());
  const copies = mkdtempSync(path.join(os.tmpdir(), "mutate-"));
  const processes = Array.from({ length: count }, () => new TestProcess(copies));
  try {
    for (const file of new Set(mutations.map(({ file }) => file))) writeCopy(copies, file, switches);
    return await survivorsOf(switches, tests, processes);
  } finally {
    for (const each of processes) each.end();
    rmSync(copies, { recursive: true });
  }
}

function writeCopy(copies: string, file: string, switches: Switches): void {
  const own = new Map([...switches].filter(([, mutation]) => mutation.file === file));
  const copy = path.join(copies, file);
  mkdirSync(path.dirname(copy), { recursive: true });
  // Looked up once: Jest is slow to find what is global, and some switches are asked a million times.
  writeFileSync(copy, `const { isMutant } = globalThis; ${withSwitches(readFileSync(file, "utf8"), own)}`);
}

void main();
