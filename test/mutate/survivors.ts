import type { Mutation } from "./mutations";
import type { TestProcess } from "./test-process";
import type { Switches } from "./with-switches";

/** A file of tests, how long it takes where nothing is mutated, and the mutations it comes to. */
export type TestFile = {
  readonly test: string;
  readonly seconds: number;
  readonly reached: ReadonlySet<number>;
};

/** A mutation that no test notices, and whether any test comes to it. */
export type Survivor = { readonly mutation: Mutation; readonly isReached: boolean };

/** Runs every file of tests with no mutation on. One that fails even so can tell nothing about mutations: it is left out. */
export async function measured(
  tests: readonly string[],
  processes: readonly TestProcess[],
): Promise<readonly TestFile[]> {
  const files: TestFile[] = [];
  let done = 0;
  await shared(tests, processes, async (test, testProcess) => {
    const ran = await testProcess.run({ test, mutant: null }, A_FILE_MAY_TAKE);
    progress(`${String(++done)} of ${String(tests.length)} test files looked at`);
    if (ran?.hasPassed) files.push({ test, seconds: ran.seconds, reached: new Set(ran.reached) });
    else progress(`${test} fails without any mutation and is left out\n`);
  });
  return files;
}

/** The mutations that no test notices. */
export async function survivorsOf(
  switches: Switches,
  files: readonly TestFile[],
  processes: readonly TestProcess[],
): Promise<readonly Survivor[]> {
  const survivors: Survivor[] = [];
  const kills = new Map<string, number>();
  const killsOf = (test: string, { file }: Mutation) => kills.get(`${test} ${file}`) ?? 0;
  let tried = 0;
  await shared([...switches], processes, async ([mutant, mutation], testProcess) => {
    const reaching = files.filter(({ reached }) => reached.has(mutant));
    // What is quick comes first, and what has noticed much of this file before.
    const cost = ({ test, seconds }: TestFile) => seconds / (1 + killsOf(test, mutation));
    const killer = await killerOf(
      mutant,
      [...reaching].sort((a, b) => cost(a) - cost(b)),
      testProcess,
    );
    if (killer === null) {
      survivors.push({ mutation, isReached: reaching.length > 0 });
      progress(`survived: ${mutation.file}:${String(mutation.line)}  ${mutation.change}\n`);
    }
    if (killer !== null) kills.set(`${killer} ${mutation.file}`, killsOf(killer, mutation) + 1);
    progress(
      `${String(++tried)} of ${String(switches.size)} mutations tried, ${String(survivors.length)} survived`,
    );
  });
  return survivors;
}

/** The first file of tests that fails under a mutation, or does not come to its end. */
async function killerOf(
  mutant: number,
  files: readonly TestFile[],
  testProcess: TestProcess,
): Promise<string | null> {
  for (const { test, seconds } of files) {
    const run = () => testProcess.run({ test, mutant }, 10 + 8 * seconds);
    // Once more where it came to no end: the machine may have been asleep.
    const ran = (await run()) ?? (await run());
    if (!ran?.hasPassed) return test;
  }
  return null;
}

const A_FILE_MAY_TAKE = 600;

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
