import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import type { Ran, Run } from "./run-tests";

/** Runs after which the process is replaced: Jest keeps a little of every run. */
const MOST_RUNS = 150;

/** A process that runs files of tests one after another, and is ended and begun anew where one does not come to its end. */
export class TestProcess {
  private child: ChildProcess | null = null;
  private runs = 0;

  constructor(private readonly copies: string) {}

  /** Null where the tests took longer than they may, or ended the process. */
  async run(run: Run, mostSeconds: number): Promise<Ran | null> {
    if (this.runs++ % MOST_RUNS === 0) this.end();
    const child = (this.child ??= this.begin());
    const waiting = new AbortController();
    child.send(run);
    const answer = await Promise.race([
      once(child, "message", { signal: waiting.signal }).then(([ran]) => ran as Ran),
      once(child, "exit", { signal: waiting.signal }).then(() => null),
      setTimeout(mostSeconds * 1000, null, { signal: waiting.signal }),
    ]);
    waiting.abort();
    if (answer === null) this.end();
    return answer;
  }

  end(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }

  private begin(): ChildProcess {
    const env = { ...process.env, MUTATED_COPIES: this.copies };
    return fork(require.resolve("./run-tests.ts"), { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  }
}
