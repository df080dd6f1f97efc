/** What a session is doing. */
export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" | "judging"; readonly done: number; readonly total: number }
  | { readonly kind: "failed"; readonly failure: "read" | "gone" };

export const IDLE: Phase = { kind: "idle" };

/** Progress is told no more often, since telling it takes time as well. */
const PROGRESS_MS = 100;

/** Lets through so much of the progress as a person can see. */
export class Progress {
  private last: Phase = IDLE;
  private toldAt = 0;

  constructor(private readonly tell: (phase: Phase) => void) {}

  report(kind: "reading" | "judging", done: number, total: number): void {
    const { last } = this;
    const isFurther = last.kind === kind && last.total === total && done > last.done && done < total;
    const now = performance.now();
    if (isFurther && now - this.toldAt < PROGRESS_MS) return;
    this.toldAt = now;
    this.last = { kind, done, total };
    this.tell(this.last);
  }
}
