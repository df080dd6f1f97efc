import type { Edit } from "../../excel/watch-edits";

/**
 * Edits that no answer knows of. An edit stays here until an answer has taken it in, so that nothing is lost when what
 * was begun for it is broken off.
 */
export class EditLog {
  private waiting: Edit[] = [];
  private taken: Edit[] = [];
  /** The answer on the screen may be another one for an edit that waits or is being followed. */
  private matters = false;

  add(edit: Edit, matters: boolean): void {
    this.waiting.push(edit);
    this.matters ||= matters;
  }

  get isWaiting(): boolean {
    return this.waiting.length > 0;
  }

  get isTouched(): boolean {
    return this.matters;
  }

  /** The edits to be followed now. */
  take(): readonly Edit[] {
    const edits = this.waiting;
    this.waiting = [];
    this.taken.push(...edits);
    return edits;
  }

  /** An answer knows of all that was taken. */
  settle(): void {
    this.taken = [];
    this.matters = this.waiting.length > 0;
  }

  /** What was taken waits again. */
  giveBack(): void {
    this.waiting = [...this.taken, ...this.waiting];
    this.taken = [];
  }
}
