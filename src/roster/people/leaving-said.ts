import { isGone } from "../words/person-status";
import { saysNoStatus } from "../words/telling-words";
import { mayHoldLetters } from "../words/text-traits";

/** Whether a cell of an unrelated column says that a person left: "уволен 15.01.2026" in place of a phone number. */
export function saysLeft(raw: unknown): boolean {
  return typeof raw === "string" && mayHoldLetters(raw) && !saysNoStatus(raw) && isGone(raw);
}

/** The rows in which an unrelated column says so, updated after edits. */
export class LeavingSaid {
  private readonly rows = new Set<number>();

  constructor(readonly column: number) {}

  look(row: number, raw: unknown): void {
    if (saysLeft(raw)) this.rows.add(row);
    else if (this.rows.size > 0) this.rows.delete(row);
  }

  get isAny(): boolean {
    return this.rows.size > 0;
  }
}
