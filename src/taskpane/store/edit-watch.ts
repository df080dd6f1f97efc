import type { Edit } from "../../excel/watch-edits";
import type { ExcelVerbs } from "../excel-verbs";

/** Edits often come in bursts; they are followed after a pause of this length. */
export const QUIET_MS = 700;

/** An answer that depends on the workbook. */
export type Follower = {
  readonly onEdit: (edit: Edit) => void;
  /** Called once edits have paused. */
  readonly onQuiet: () => void;
  /** True while reading, when it is unclear whether an edit is already included. */
  readonly isBusy: () => boolean;
};

/**
 * The pane's single subscription to edits: informs all followers and reports when edits have paused. Subscribes in
 * Excel with the first follower and unsubscribes after the last.
 */
export class EditWatch {
  private readonly followers = new Set<Follower>();
  private readonly waiting = new Set<Follower>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watching: Promise<() => Promise<void>> | null = null;

  constructor(private readonly verbs: Pick<ExcelVerbs, "watchEdits">) {}

  /** Adds a follower. If Excel refused the subscription, the next call tries again. */
  start(follower: Follower): void {
    this.followers.add(follower);
    if (this.watching) return;
    const own = this.verbs.watchEdits((edit) => this.followers.forEach((each) => each.onEdit(edit)));
    this.watching = own;
    own.catch(() => {
      if (this.watching === own) this.watching = null;
    });
  }

  stop(follower: Follower): void {
    this.followers.delete(follower);
    this.waiting.delete(follower);
    if (this.followers.size > 0) return;
    clearTimeout(this.timer);
    const { watching } = this;
    this.watching = null;
    void watching?.then(
      (stop) => stop(),
      () => undefined,
    );
  }

  /** Schedules `onQuiet` for a follower. */
  followSoon(follower: Follower): void {
    this.waiting.add(follower);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.rest(), QUIET_MS);
  }

  private rest(): void {
    for (const follower of [...this.waiting]) {
      if (follower.isBusy()) this.followSoon(follower);
      else {
        this.waiting.delete(follower);
        follower.onQuiet();
      }
    }
  }
}
