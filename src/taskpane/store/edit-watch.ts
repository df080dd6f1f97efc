import type { Edit } from "../../excel/watch-edits";
import type { ExcelVerbs } from "../excel-verbs";

/** Edits often come in bursts; they are followed once there was none for so long. */
export const QUIET_MS = 700;

type Listener = {
  readonly onEdit: (edit: Edit) => void;
  /** The edits have come to rest. */
  readonly onQuiet: () => void;
  /** What is read just now may already hold an edit, so that nothing can be said of it yet. */
  readonly isBusy: () => boolean;
};

/** Hears of edits and says when they have come to rest. */
export class EditWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watching: Promise<() => Promise<void>> | null = null;

  constructor(
    private readonly verbs: Pick<ExcelVerbs, "watchEdits">,
    private readonly listener: Listener,
  ) {}

  /** Begins to listen unless it does. Where Excel refused, another call tries again. */
  start(): void {
    if (this.watching) return;
    this.watching = this.verbs.watchEdits((edit) => this.listener.onEdit(edit));
    this.watching.catch(() => (this.watching = null));
  }

  stop(): void {
    clearTimeout(this.timer);
    const { watching } = this;
    this.watching = null;
    void watching?.then(
      (stop) => stop(),
      () => undefined,
    );
  }

  /** An edit waits to be followed. */
  followSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.listener.isBusy()) this.followSoon();
      else this.listener.onQuiet();
    }, QUIET_MS);
  }
}
