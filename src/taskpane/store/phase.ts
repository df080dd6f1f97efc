export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" | "judging"; readonly done: number; readonly total: number }
  | { readonly kind: "failed"; readonly failure: "read" | "gone" };

export const IDLE: Phase = { kind: "idle" };

/** How far it has come is unknown until the answer is there. */
export const JUDGING: Phase = { kind: "judging", done: 0, total: 0 };

/** Minimum interval of progress reports, since reporting takes time too. */
const PROGRESS_MS = 100;

/** Throttles progress reports to what a person can see. */
export class Progress {
  private last: Phase = IDLE;
  private reportedAt = 0;

  constructor(private readonly onReport: (phase: Phase) => void) {}

  report(kind: "reading" | "judging", done: number, total: number): void {
    const { last } = this;
    const isFurther = last.kind === kind && last.total === total && done > last.done && done < total;
    const now = performance.now();
    if (isFurther && now - this.reportedAt < PROGRESS_MS) return;
    this.reportedAt = now;
    this.last = { kind, done, total };
    this.onReport(this.last);
  }
}
