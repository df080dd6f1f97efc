import { writeFileSync } from "node:fs";
import { TestEnvironment } from "jest-environment-node";
import type { Ran, Run } from "./run-tests";

type Event = { readonly name: string; readonly test?: { mode?: "skip" | "only" | "todo" | null } };

/**
 * A world for a file of tests in which mutations can be on. It leaves out the tests that are not asked for, and writes
 * down how long each of the others took and which mutations it came to.
 */
export default class MutantEnvironment extends TestEnvironment {
  private readonly run = JSON.parse(process.env.MUTANT_RUN ?? "{}") as Run;
  private readonly tests: { reached: true[]; started: number; seconds: number }[] = [];
  private readonly outside: true[] = [];
  private reached = this.outside;
  private hasFailed = false;

  override async setup(): Promise<void> {
    await super.setup();
    const on = new Set(this.run.mutants);
    Object.assign(this.global, {
      isMutant: (number: number): boolean => {
        this.reached[number] = true;
        return on.has(number);
      },
    });
  }

  handleTestEvent({ name, test }: Event): void {
    if (name === "test_start") {
      const isAsked = this.run.only === null || this.run.only.includes(this.tests.length);
      this.reached = [];
      this.tests.push({ reached: this.reached, started: performance.now(), seconds: 0 });
      if (test && (!isAsked || (this.hasFailed && this.run.untilOneFails))) test.mode = "skip";
    }
    if (name === "test_fn_failure" || name === "hook_failure") this.hasFailed = true;
    if (name === "test_done" || name === "test_skip") {
      const last = this.tests.at(-1);
      if (last) last.seconds = (performance.now() - last.started) / 1000;
      this.reached = this.outside;
    }
  }

  override async teardown(): Promise<void> {
    const ran: Pick<Ran, "outside" | "tests"> = {
      outside: numbersIn(this.outside),
      tests: this.tests.map(({ reached, seconds }) => ({ reached: numbersIn(reached), seconds })),
    };
    writeFileSync(process.env.MUTANTS_REACHED ?? "", JSON.stringify(ran));
    await super.teardown();
  }
}

function numbersIn(marks: readonly true[]): readonly number[] {
  return Object.keys(marks).map(Number);
}
