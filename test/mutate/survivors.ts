import path from "node:path";
import type { Mutation } from "./mutations";
import type { TestProcess } from "./test-process";
import type { Switches } from "./with-switches";

/** A mutation that no test notices, and whether any test comes to it. */
export type Survivor = { readonly mutation: Mutation; readonly isReached: boolean };

/** A mutation that is not noticed yet, and the tests that need not be run with it any more. */
type Open = Survivor & { readonly tests: ReadonlySet<string> };

/**
 * The mutations that no test notices. Quick tests in the folder of what is mutated, and quick cases, are run with one
 * mutation on. Few mutations live through them, so every other test is run with all of those on at once, and where it
 * fails, with half of them, until it is known which it notices. Where two hide one another both survive: what counts as
 * noticed was noticed alone.
 */
export async function survivorsOf(
  switches: Switches,
  tests: readonly string[],
  processes: readonly TestProcess[],
): Promise<readonly Survivor[]> {
  const near = await measured(nearest(tests, switches), processes);
  const open = await openAfter(near, switches, processes);
  let run = 0;
  await shared(tests, processes, async (test, testProcess) => {
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

/** A file of tests, how long it takes where nothing is mutated, and the mutations it comes to. */
type TestFile = { readonly test: string; readonly seconds: number; readonly reached: ReadonlySet<number> };

/** Runs files of tests with no mutation on. One that fails even so can tell nothing about mutations: it is left out. */
async function measured(
  tests: readonly string[],
  processes: readonly TestProcess[],
): Promise<readonly TestFile[]> {
  const files: TestFile[] = [];
  let done = 0;
  await shared(tests, processes, async (test, testProcess) => {
    const ran = await testProcess.run({ test, mutants: [] }, A_FILE_MAY_TAKE);
    progress(`${String(++done)} of ${String(tests.length)} near tests looked at`);
    if (ran?.hasPassed) files.push({ test, seconds: ran.seconds, reached: new Set(ran.reached) });
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
    const cost = ({ test, seconds }: TestFile) =>
      seconds /
      (1 + killsOf(test) + 4 * killsOf(ofFile(test, mutation)) + (isNamedAfter(mutation, test) ? 20 : 0));
    const reaching = near.filter(({ reached }) => reached.has(mutant)).sort((a, b) => cost(a) - cost(b));
    const quick = withinSeconds(ALONE, reaching);
    const killer = await killerOf(mutant, quick, testProcess);
    if (killer === null) {
      const dear = reaching.slice(quick.length);
      const tests = new Set(near.filter((file) => !dear.includes(file)).map(({ test }) => test));
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
const ALONE = 40;

/** The first of some files, up to the one with which they have taken so many seconds. */
function withinSeconds(most: number, files: readonly TestFile[]): readonly TestFile[] {
  let taken = 0;
  return files.filter(({ seconds }) => (taken += seconds) - seconds < most);
}

/** The first file of tests that notices a mutation. */
async function killerOf(
  mutant: number,
  files: readonly TestFile[],
  testProcess: TestProcess,
): Promise<string | null> {
  for (const { test, seconds } of files) {
    const run = () => testProcess.run({ test, mutants: [mutant] }, 10 + 8 * seconds);
    // Once more where it came to no end: the machine may have been asleep.
    const ran = (await run()) ?? (await run());
    if (!ran?.hasPassed) return test;
  }
  return null;
}

type Together = { readonly reached: readonly number[]; readonly noticed: readonly number[] };

/** Which of some mutations a file of tests comes to, and which it notices where no other is on. */
async function together(
  test: string,
  mutants: readonly number[],
  testProcess: TestProcess,
): Promise<Together> {
  if (mutants.length === 0) return { reached: [], noticed: [] };
  const ran = await testProcess.run({ test, mutants }, A_FILE_MAY_TAKE);
  const reached = ran === null ? mutants : mutants.filter((mutant) => ran.reached.includes(mutant));
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
    const ran = await testProcess.run({ test, mutants: half }, A_FILE_MAY_TAKE);
    if (!ran?.hasPassed) noticed.push(...(await noticedAlone(test, half, testProcess)));
  }
  return noticed;
}

async function passesUnchanged(test: string, testProcess: TestProcess): Promise<boolean> {
  const ran = await testProcess.run({ test, mutants: [] }, A_FILE_MAY_TAKE);
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
