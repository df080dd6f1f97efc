import type { Target } from "./targets";

/** A target to read as a whole; quiet if the user did not request it. */
export type PendingRead = { readonly what: Target; readonly isQuiet: boolean };

/** Pending work of a session, in order of priority. */
export class PendingWork {
  target: PendingRead | null = null;
  settings = false;
  /** Rows to read again (positions on the sheet). */
  readonly rows = new Set<number>();
  /** Rows read since the last answer (positions in the cells); "all" to judge everything again. */
  unanswered: ReadonlySet<number> | "all" | null = null;

  get isEmpty(): boolean {
    return this.target === null && !this.settings && this.rows.size === 0 && this.unanswered === null;
  }

  clear(): void {
    this.target = null;
    this.settings = false;
    this.rows.clear();
    this.unanswered = null;
  }

  takeRows(): readonly number[] {
    const rows = [...this.rows];
    this.rows.clear();
    return rows;
  }

  /** Adds rows to judge. */
  addUnanswered(rows: readonly number[]): void {
    if (this.unanswered !== "all") this.unanswered = new Set([...(this.unanswered ?? []), ...rows]);
  }
}
