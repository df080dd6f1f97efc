import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { runCLI } from "jest";

/** A file of tests to be run, and the mutations that are on meanwhile. */
export type Run = { readonly test: string; readonly mutants: readonly number[] };

export type Ran = {
  readonly hasPassed: boolean;
  readonly seconds: number;
  /** The mutations that the tests came to. */
  readonly reached: readonly number[];
};

const config = "test/setup/projects/mutants.js";
const reachedFile = path.join(process.env.MUTATED_COPIES ?? "", `reached-${String(process.pid)}.json`);

/** Runs files of tests in one process that stays, so that Node and Jest start once and not for each mutation. */
async function ran({ test, mutants }: Run): Promise<Ran> {
  process.env.MUTANTS = JSON.stringify(mutants);
  process.env.REACHED_MUTANTS = reachedFile;
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
      _: [test],
      $0: "",
    },
    [process.cwd()],
  );
  const seconds = (performance.now() - started) / 1000;
  const reached = existsSync(reachedFile) ? (JSON.parse(readFileSync(reachedFile, "utf8")) as number[]) : [];
  return { hasPassed: results.success, seconds, reached };
}

process.on("message", (run: Run) => {
  void ran(run).then((answer) => process.send?.(answer));
});
