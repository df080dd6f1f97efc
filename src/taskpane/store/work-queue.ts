/**
 * Serialises all reading and computing of the pane. Long jobs let all waiting ones run between their slices, so that
 * a form gets its table in the middle of the check of a very long list.
 */
export class WorkQueue {
  private readonly waiting: (() => void)[] = [];
  private isTaken = false;

  /** Runs a job when its turn comes, at once if the queue is idle. */
  async do(job: () => Promise<void>): Promise<void> {
    if (this.isTaken) await this.turn();
    this.isTaken = true;
    try {
      await job();
    } finally {
      this.passOn();
    }
  }

  /** Suspends the current job until the waiting ones have run. */
  readonly giveWay = async (): Promise<void> => {
    if (this.waiting.length === 0) return;
    const turn = this.turn();
    this.passOn();
    await turn;
  };

  private turn(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private passOn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.isTaken = false;
  }
}
