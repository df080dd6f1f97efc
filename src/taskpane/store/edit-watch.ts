import type { Edit } from "../../excel/watch-edits";
import type { ExcelVerbs } from "../excel-verbs";

/** Edits often come in bursts; they are followed once there was none for so long. */
export const QUIET_MS = 700;

/** Somebody whose answer rests on the workbook. */
export type Follower = {
  readonly onEdit: (edit: Edit) => void;
  /** The edits have come to rest. */
  readonly onQuiet: () => void;
  /** What is read just now may already hold an edit, so that nothing can be said of it yet. */
  readonly isBusy: () => boolean;
};

/**
 * The one watch of edits: tells everybody who follows them, and says when they have come to rest. Excel is asked when
 * the first begins to follow, and left alone again when the last has stopped.
 */
export class EditWatch {
  private readonly followers = new Set<Follower>();
  private readonly waiting = new Set<Follower>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watching: Promise<() => Promise<void>> | null = null;

  constructor(private readonly verbs: Pick<ExcelVerbs, "watchEdits">) {}

  /** Begins to tell somebody of edits. Where Excel refused, another call tries again. */
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

  /** An edit waits to be followed. */
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
