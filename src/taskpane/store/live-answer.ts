import type { Edit } from "../../excel/watch-edits";
import type { Steps } from "../../roster/steps";
import type { ReadOptions } from "./check/read-workbook";
import { EditLog } from "./edit-log";
import type { Follower } from "./edit-watch";
import { type Failure, failureOf } from "./failure";
import { JUDGING, type Phase, Progress } from "./phase";
import { runInSlices } from "./run-in-slices";
import type { Upkeep } from "./upkeep";

/** Status of every answer. */
export type AnswerStatus = {
  readonly phase: Phase;
  /** The workbook was edited after it was read, and the answer does not include it. */
  readonly isStale: boolean;
  /** Some edits cannot be followed, so that the user must start a check. */
  readonly isBehind: boolean;
};

type Changes<State> = Partial<Omit<State, "isStale" | "isBehind">>;

type Observable = { readonly subscribe: (listener: () => void) => () => void };

/**
 * An answer about the workbook while the pane is open. Subscribers are notified of every change, and edits are
 * followed while there are any. Work is done one item at a time, in one queue shared by all answers; a new request
 * comes next.
 */
export abstract class LiveAnswer<State extends AnswerStatus> {
  protected readonly edits = new EditLog();
  /** The answer misses something and will not include it until requested again. */
  protected isBehind = false;
  protected isWorking = false;
  protected readonly progress = new Progress((phase) => this.showPhase(phase));
  private worked = Promise.resolve();
  private readonly listeners = new Set<() => void>();
  private watchers = 0;
  /** Incremented whenever the answer in progress is no longer wanted. */
  private generation = 0;
  private reading = new AbortController();
  private leaveBasis: () => void = () => undefined;
  private readonly follower: Follower = {
    onEdit: (edit) => this.onEdit(edit),
    onQuiet: () => this.follow(),
    isBusy: () => this.isWorking,
  };

  protected constructor(
    protected state: State,
    private readonly upkeep: Upkeep,
    /** The answer that this one rests on, followed together with the edits. */
    private readonly basis: Observable | null = null,
  ) {}

  readonly snapshot = (): State => this.state;

  /** Notifies of every change and follows edits until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    const leave = this.watch();
    return () => {
      this.listeners.delete(listener);
      leave();
    };
  };

  /** Follows edits until the returned function is called. */
  watch(): () => void {
    this.watchers += 1;
    if (this.watchers === 1) this.begin();
    return () => {
      this.watchers -= 1;
      if (this.watchers === 0) this.end();
    };
  }

  /** Resolves when no work is left. */
  async settled(): Promise<void> {
    while (this.isWorking) await this.worked;
  }

  /** The first subscriber has come. */
  protected begin(): void {
    this.startWatching();
    if (this.basis === null) return;
    this.leaveBasis = this.basis.subscribe(() => this.takeBasis());
    this.takeBasis();
  }

  /** The last subscriber has gone. */
  protected end(): void {
    this.upkeep.edits.stop(this.follower);
    this.leaveBasis();
  }

  /** The answer that this one rests on may have changed. */
  protected takeBasis(): void {
    // Most answers rest on the workbook alone.
  }

  /** If subscribing fails the pane still works; it only cannot say that the workbook has changed. */
  protected startWatching(): void {
    this.upkeep.edits.start(this.follower);
  }

  /** True if an edit may change the displayed answer. */
  protected abstract isTouchedBy(edit: Edit): boolean;

  /** Processes the edits after a pause. */
  protected abstract follow(): void;

  /** True if there is an answer that can become stale. */
  protected abstract isAnswered(state: State): boolean;

  /** Starts the next work item; null if none is left. */
  protected abstract next(): Promise<void> | null;

  /** The current work item failed. */
  protected abstract fail(failure: Extract<Failure, "read" | "gone">): void;

  protected onEdit(edit: Edit): void {
    const matters = this.isTouchedBy(edit);
    // What is being read may differ from what is displayed.
    if (!matters && !this.isWorking) return;
    this.edits.add(edit, matters);
    this.change({});
    this.upkeep.edits.followSoon(this.follower);
  }

  /** Makes the edits of cancelled work pending again. */
  protected giveEditsBack(): void {
    this.edits.giveBack();
    if (this.edits.isWaiting) this.upkeep.edits.followSoon(this.follower);
  }

  protected work(): Promise<void> {
    if (!this.isWorking) {
      this.isWorking = true;
      this.worked = this.upkeep.queue.do(() => this.workOff());
    }
    return this.worked;
  }

  private async workOff(): Promise<void> {
    for (let isLeft = true; isLeft;) {
      try {
        const next = this.next();
        isLeft = next !== null;
        await next;
      } catch (error) {
        this.fail(failureOf(error, "read"));
      }
    }
    this.isWorking = false;
  }

  /** Lets other queued work run between two slices. */
  protected giveWay(): Promise<void> {
    return this.upkeep.queue.giveWay();
  }

  /** How to read: with progress unless nobody waits for it, and until it is cancelled. */
  protected beginReading(isQuiet: boolean): ReadOptions {
    const { signal } = (this.reading = new AbortController());
    const report = (done: number, total: number) => {
      if (!isQuiet && !signal.aborted) this.progress.report("reading", done, total);
    };
    report(0, 0);
    const onProgress = (done: number, total: number) => {
      report(done, total);
      return this.giveWay();
    };
    return { onProgress, signal };
  }

  /** Cancels the reading in progress. */
  protected breakOffReading(): void {
    this.reading.abort();
  }

  /** Computes an answer in slices; a later one replaces it. */
  protected runInSlices<Answer>(
    steps: Steps<Answer>,
    onTurn: (done: number) => void,
    onDone: (answer: Answer) => void,
  ): Promise<void> {
    this.generation += 1;
    const { generation } = this;
    const turn = (done: number) => {
      onTurn(done);
      return this.giveWay();
    };
    return runInSlices(steps, turn, () => generation === this.generation, onDone);
  }

  /** Cancels the answer in progress. */
  protected breakOffAnswer(): void {
    this.generation += 1;
  }

  protected showPhase(phase: Phase): void {
    this.change({ phase } as Changes<State>);
  }

  protected showJudging(): void {
    if (this.state.phase.kind !== "judging") this.showPhase(JUDGING);
  }

  protected change(changes: Changes<State>): void {
    const next = { ...this.state, ...changes };
    const isAnswered = this.isAnswered(next);
    const isBehind = isAnswered && this.isBehind;
    this.state = { ...next, isBehind, isStale: isBehind || (isAnswered && this.edits.isTouched) };
    this.listeners.forEach((listen) => listen());
  }
}
