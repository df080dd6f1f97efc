import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { runCLI } from "jest";

/** A file of tests to be run, and the mutations that are on meanwhile. */
export type Run = {
  readonly test: string;
  readonly mutants: readonly number[];
  /** Which tests of the file, counted from 0 in the order in which they run; all of them where it is null. */
  readonly only: readonly number[] | null;
  /** Whether the tests behind one that fails can be left out. */
  readonly untilOneFails: boolean;
};

export type Ran = {
  readonly hasPassed: boolean;
  readonly seconds: number;
  /** The mutations that the file comes to outside of its tests, while it is loaded. */
  readonly outside: readonly number[];
  readonly tests: readonly RanTest[];
};

export type RanTest = {
  readonly seconds: number;
  /** The mutations that the test comes to. */
  readonly reached: readonly number[];
};

const config = "test/setup/projects/mutants.js";
const reachedFile = path.join(process.env.MUTATED_COPIES ?? "", `reached-${String(process.pid)}.json`);

/** Runs files of tests in one process that stays, so that Node and Jest start once and not for each mutation. */
async function ran(run: Run): Promise<Ran> {
  process.env.MUTANT_RUN = JSON.stringify(run);
  process.env.MUTANTS_REACHED = reachedFile;
  rmSync(reachedFile, { force: true });
  const started = performance.now();
  const { results } = await runCLI(
    {
      config,
      runTestsByPath: true,
      runInBand: true,
      silent: true,
      reporters: [],
      watchman: false,
      _: [run.test],
      $0: "",
    },
    [process.cwd()],
  );
  const seconds = (performance.now() - started) / 1000;
  const reached = existsSync(reachedFile)
    ? (JSON.parse(readFileSync(reachedFile, "utf8")) as Pick<Ran, "outside" | "tests">)
    : { outside: [], tests: [] };
  return { hasPassed: results.success, seconds, ...reached };
}

process.on("message", (run: Run) => {
  void ran(run).then((answer) => process.send?.(answer));
});
