/**
 * One thing at a time is read or worked out, whichever part of the pane asked for it. What is long gives way between its
 * slices to everything that waits, so that a form has its table in the middle of the check of a very long list.
 */
export class WorkQueue {
  private readonly waiting: (() => void)[] = [];
  private isTaken = false;

  /** Does a job once its turn has come: at once where nothing else is being done. */
  async do(job: () => Promise<void>): Promise<void> {
    if (this.isTaken) await this.turn();
    this.isTaken = true;
    try {
      await job();
    } finally {
      this.passOn();
    }
  }

  /** The job under way lets those that wait go first, and goes on when this ends. */
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
