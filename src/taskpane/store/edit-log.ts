import type { Edit } from "../../excel/watch-edits";

/**
 * Edits that no answer includes yet. An edit stays until an answer has included it, so that nothing is lost when work
 * on it is cancelled.
 */
export class EditLog {
  private waiting: Edit[] = [];
  private taken: Edit[] = [];
  /** A pending edit may change the displayed answer. */
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

  /** Returns the edits to follow now. */
  take(): readonly Edit[] {
    const edits = this.waiting;
    this.waiting = [];
    this.taken.push(...edits);
    return edits;
  }

  /** All taken edits are now included in an answer. */
  settle(): void {
    this.taken = [];
    this.matters = this.waiting.length > 0;
  }

  /** Makes the taken edits pending again. */
  giveBack(): void {
    this.waiting = [...this.taken, ...this.waiting];
    this.taken = [];
  }
}
