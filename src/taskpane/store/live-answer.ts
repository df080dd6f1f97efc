import type { Edit } from "../../excel/watch-edits";
import type { Steps } from "../../roster/steps";
import { EditLog } from "./edit-log";
import type { Follower } from "./edit-watch";
import { type Failure, failureOf } from "./failure";
import type { Phase } from "./phase";
import { inTurns } from "./turns";
import type { Upkeep } from "./upkeep";

/** What is told of every answer. */
export type Told = {
  readonly phase: Phase;
  /** The workbook was edited after it was read, and the answer does not know of it. */
  readonly isStale: boolean;
  /** Some of these edits cannot be followed, so that only a check by its user helps. */
  readonly isBehind: boolean;
};

type Changes<State> = Partial<Omit<State, "isStale" | "isBehind">>;

/**
 * An answer about the workbook for as long as the pane is open. Whoever shows it is told of every change; edits are
 * followed while anybody does. What is to be done is done one thing after another, and what is asked meanwhile is next;
 * all answers do it in one queue.
 */
export abstract class LiveAnswer<State extends Told> {
  protected readonly edits = new EditLog();
  /** The answer does not know of something, and will not before it is asked for anew. */
  protected isBehind = false;
  protected isWorking = false;
  private worked = Promise.resolve();
  private readonly listeners = new Set<() => void>();
  private watchers = 0;
  /** Changes whenever an answer under way is no longer wanted. */
  private asked = 0;
  private readonly follower: Follower = {
    onEdit: (edit) => this.onEdit(edit),
    onQuiet: () => this.follow(),
    isBusy: () => this.isWorking,
  };

  protected constructor(
    protected state: State,
    private readonly upkeep: Upkeep,
  ) {}

  readonly snapshot = (): State => this.state;

  /** Tells of every change until the returned function is called, and follows edits until then. */
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

  /** Ends when nothing is left to be done. */
  async settled(): Promise<void> {
    while (this.isWorking) await this.worked;
  }

  /** Somebody begins to show the answer. */
  protected begin(): void {
    this.startWatching();
  }

  /** Nobody shows it any more. */
  protected end(): void {
    this.upkeep.edits.stop(this.follower);
  }

  /** Without the watch the pane works as before, it only cannot say that the workbook has changed. */
  protected startWatching(): void {
    this.upkeep.edits.start(this.follower);
  }

  /** Whether the answer on the screen may be another one for an edit. */
  protected abstract isTouchedBy(edit: Edit): boolean;

  /** Takes in the edits that have come to rest. */
  protected abstract follow(): void;

  /** Whether there is an answer that can be old. */
  protected abstract isAnswered(state: State): boolean;

  /** The next thing to be done; null where nothing is left. */
  protected abstract next(): Promise<void> | null;

  /** What was to be done next cannot be done. */
  protected abstract fail(failure: Extract<Failure, "read" | "gone">): void;

  protected onEdit(edit: Edit): void {
    const matters = this.isTouchedBy(edit);
    // What is being read may be something else than what is on the screen.
    if (!matters && !this.isWorking) return;
    this.edits.add(edit, matters);
    this.change({});
    this.upkeep.edits.followSoon(this.follower);
  }

  /** The edits that something broken off would have taken in wait again. */
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

  /** Between two slices of something long, others that wait get their turn. */
  protected giveWay(): Promise<void> {
    return this.upkeep.queue.giveWay();
  }

  /** Works an answer out in turns; one that is asked for later takes its place. */
  protected inTurns<Answer>(
    steps: Steps<Answer>,
    onTurn: (done: number) => void,
    onDone: (answer: Answer) => void,
  ): Promise<void> {
    this.asked += 1;
    const { asked } = this;
    const turn = (done: number) => {
      onTurn(done);
      return this.giveWay();
    };
    return inTurns(steps, turn, () => asked === this.asked, onDone);
  }

  /** Ends the answer that is being worked out. */
  protected breakOffAnswer(): void {
    this.asked += 1;
  }

  protected change(changes: Changes<State>): void {
    const next = { ...this.state, ...changes };
    const isAnswered = this.isAnswered(next);
    const isBehind = isAnswered && this.isBehind;
    this.state = { ...next, isBehind, isStale: isBehind || (isAnswered && this.edits.isTouched) };
    this.listeners.forEach((listen) => listen());
  }
}
