import path from "node:path";
import type { Mutation } from "./mutations";
import type { Ran, RanTest } from "./run-tests";
import type { TestProcess } from "./test-process";
import type { Switches } from "./with-switches";

/** A mutation that no test notices, and whether any test comes to it. */
export type Survivor = { readonly mutation: Mutation; readonly isReached: boolean };

/** A mutation that is not noticed yet, and the tests that need not be run with it any more. */
type Open = Survivor & { readonly tests: ReadonlySet<string> };

/**
 * The mutations that no test notices. Of the tests in the folder of what is mutated, and of the cases, the quick ones
 * that come to a mutation are run with it on alone. Few mutations live through them, so every other test is run with all
 * of those on at once, and where it fails, with half of them, until it is known which it notices. Where two hide one
 * another both survive: what counts as noticed was noticed alone.
 */
export async function survivorsOf(
  switches: Switches,
  tests: readonly string[],
  processes: readonly TestProcess[],
): Promise<readonly Survivor[]> {
  const near = await measured(nearest(tests, switches), processes);
  const open = await openAfter(near, switches, processes);
  let run = 0;
  const nearFirst = new Set([...near.map(({ test }) => test), ...tests]);
  await shared([...nearFirst], processes, async (test, testProcess) => {
    const left = [...open].filter(([, { tests }]) => !tests.has(test)).map(([mutant]) => mutant);
    const { reached, noticed } = await together(test, left, testProcess);
    for (const [mutant, each] of open)
      if (reached.includes(mutant)) open.set(mutant, { ...each, isReached: true });
    for (const mutant of noticed) open.delete(mutant);
    progress(`${String(++run)} of ${String(tests.length)} tests run, ${String(open.size)} mutations open`);
  });
  return [...open.values()];
}

/** The tests in the folders of what is mutated, and the cases. */
function nearest(tests: readonly string[], switches: Switches): readonly string[] {
  const sources = [...switches.values()].map(({ file }) => path.dirname(file).replace(/^src/, "test"));
  const folders = new Set([...sources, "test/cases"]);
  return tests.filter((test) => folders.has(path.dirname(test)));
}

/** A file of tests, run where nothing is mutated. */
type TestFile = Ran & { readonly test: string };

/** Runs files of tests with no mutation on. One that fails even so can tell nothing about mutations: it is left out. */
async function measured(
  tests: readonly string[],
  processes: readonly TestProcess[],
): Promise<readonly TestFile[]> {
  const files: TestFile[] = [];
  let done = 0;
  await shared(tests, processes, async (test, testProcess) => {
    const ran = await testProcess.run({ ...whole(test), mutants: [] }, A_FILE_MAY_TAKE);
    progress(`${String(++done)} of ${String(tests.length)} near tests looked at`);
    if (ran?.hasPassed) files.push({ test, ...ran });
    else progress(`${test} fails without any mutation and is left out\n`);
  });
  return files;
}

/** The mutations that the near tests do not notice. */
async function openAfter(
  near: readonly TestFile[],
  switches: Switches,
  processes: readonly TestProcess[],
): Promise<Map<number, Open>> {
  const open = new Map<number, Open>();
  const kills = new Map<string, number>();
  const killsOf = (of: string) => kills.get(of) ?? 0;
  const ofFile = (test: string, { file }: Mutation) => `${test} ${file}`;
  let tried = 0;
  await shared([...switches], processes, async ([mutant, mutation], testProcess) => {
    // What is named after the file comes first, what is quick, and what has noticed much before, above all of this file.
    const cost = ({ test, seconds }: Part) =>
      seconds /
      (1 + killsOf(test) + 4 * killsOf(ofFile(test, mutation)) + (isNamedAfter(mutation, test) ? 20 : 0));
    const reaching = near.flatMap((file) => partReaching(mutant, file)).sort((a, b) => cost(a) - cost(b));
    const quick = withinSeconds(ALONE, reaching);
    const killer = await killerOf(mutant, quick, testProcess);
    if (killer === null) {
      // What one test remembers another may ask for without coming to the mutation, so a part is not the whole file.
      const others = reaching.filter((part) => part.only !== null || !quick.includes(part));
      const tests = new Set(
        near.flatMap(({ test }) => (others.some((part) => part.test === test) ? [] : [test])),
      );
      open.set(mutant, { mutation, isReached: reaching.length > 0, tests });
      progress(`open: ${mutation.file}:${String(mutation.line)}  ${mutation.change}\n`);
    } else for (const of of [killer, ofFile(killer, mutation)]) kills.set(of, killsOf(of) + 1);
    progress(`${String(++tried)} of ${String(switches.size)} mutations tried, ${String(open.size)} open`);
  });
  return open;
}

function isNamedAfter({ file }: Mutation, test: string): boolean {
  return path.basename(test).startsWith(`${path.basename(file, ".ts")}.`);
}

/** Seconds of tests that a mutation has for itself. */
const ALONE = 90;

/** The first of some parts, up to the one with which they have taken so many seconds. */
function withinSeconds(most: number, parts: readonly Part[]): readonly Part[] {
  let taken = 0;
  return parts.filter(({ seconds }) => (taken += seconds) - seconds < most);
}

/** Those tests of a file that come to a mutation, all of them where it is null, and how long they take. */
type Part = { readonly test: string; readonly only: readonly number[] | null; readonly seconds: number };

function partReaching(mutant: number, { test, seconds, outside, tests }: TestFile): readonly Part[] {
  if (outside.includes(mutant)) return [{ test, only: null, seconds }];
  const only = [...tests.keys()].filter((index) => tests[index]?.reached.includes(mutant));
  const others = secondsOf(tests) - secondsOf(only.flatMap((index) => tests[index] ?? []));
  return only.length === 0 ? [] : [{ test, only, seconds: seconds - others }];
}

function secondsOf(tests: readonly RanTest[]): number {
  return tests.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The first file of tests that notices a mutation. */
async function killerOf(
  mutant: number,
  parts: readonly Part[],
  testProcess: TestProcess,
): Promise<string | null> {
  for (const { test, only, seconds } of parts) {
    const run = () =>
      testProcess.run({ test, only, mutants: [mutant], untilOneFails: true }, 10 + 8 * seconds);
    // Once more where it came to no end: the machine may have been asleep.
    const ran = (await run()) ?? (await run());
    if (!ran?.hasPassed) return test;
  }
  return null;
}

/** A file with all its tests. */
function whole(test: string) {
  return { test, only: null, untilOneFails: false };
}

type Together = { readonly reached: readonly number[]; readonly noticed: readonly number[] };

function hasReached({ outside, tests }: Ran, mutant: number): boolean {
  return outside.includes(mutant) || tests.some(({ reached }) => reached.includes(mutant));
}

/** Which of some mutations a file of tests comes to, and which it notices where no other is on. */
async function together(
  test: string,
  mutants: readonly number[],
  testProcess: TestProcess,
): Promise<Together> {
  if (mutants.length === 0) return { reached: [], noticed: [] };
  const ran = await testProcess.run({ ...whole(test), mutants }, A_FILE_MAY_TAKE);
  const reached = ran === null ? mutants : mutants.filter((mutant) => hasReached(ran, mutant));
  if (ran?.hasPassed || !(await passesUnchanged(test, testProcess))) return { reached, noticed: [] };
  return { reached, noticed: await noticedAlone(test, reached, testProcess) };
}

/** Those of several mutations, with which a file of tests fails, that it notices where no other is on. */
async function noticedAlone(
  test: string,
  mutants: readonly number[],
  testProcess: TestProcess,
): Promise<readonly number[]> {
  if (mutants.length <= 1) return mutants;
  const middle = Math.ceil(mutants.length / 2);
  const noticed: number[] = [];
  for (const half of [mutants.slice(0, middle), mutants.slice(middle)]) {
    const ran = await testProcess.run(
      { ...whole(test), mutants: half, untilOneFails: true },
      A_FILE_MAY_TAKE,
    );
    if (!ran?.hasPassed) noticed.push(...(await noticedAlone(test, half, testProcess)));
  }
  return noticed;
}

async function passesUnchanged(test: string, testProcess: TestProcess): Promise<boolean> {
  const ran = await testProcess.run({ ...whole(test), mutants: [] }, A_FILE_MAY_TAKE);
  if (!ran?.hasPassed) progress(`${test} fails without any mutation and is left out\n`);
  return ran?.hasPassed === true;
}

const A_FILE_MAY_TAKE = 300;

/** Gives each process the next item as soon as it is free. */
async function shared<Item>(
  items: readonly Item[],
  processes: readonly TestProcess[],
  work: (item: Item, testProcess: TestProcess) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    processes.map(async (testProcess) => {
      for (const item of waiting) await work(item, testProcess);
    }),
  );
}

function progress(line: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`);
}
