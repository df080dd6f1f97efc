import type { Target } from "./target";

/** Something to be read whole; quietly where its user did not ask for it. */
export type Wanted = { readonly what: Target; readonly isQuiet: boolean };

/** What a session has to do, in this order. */
export class Todo {
  target: Wanted | null = null;
  settings = false;
  /** Rows to be read again, by their positions on the sheet. */
  readonly rows = new Set<number>();
  /** Rows read again since the last answer, by their positions in the cells; "all" where all is to be judged anew. */
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

  /** These rows were read again and are to be judged. */
  addUnanswered(rows: readonly number[]): void {
    if (this.unanswered !== "all") this.unanswered = new Set([...(this.unanswered ?? []), ...rows]);
  }
}
