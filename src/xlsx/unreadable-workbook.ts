/**
 * Why the bytes cannot be read: nothing in them; not an Excel workbook at all (a renamed csv, a picture); the
 * binary format of Excel 97–2003; protected by a password; unpacking to more than a computer should be asked for; or an
 * Excel file that is broken.
 */
export type UnreadableReason = "empty" | "not-excel" | "old-excel" | "encrypted" | "too-large" | "damaged";

/** The one failure of `readWorkbook`; callers turn `reason` into a sentence of the reader's language. */
export class UnreadableWorkbook extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, cause?: unknown) {
    super(`The workbook cannot be read: ${reason}`, { cause });
    this.name = "UnreadableWorkbook";
    this.reason = reason;
  }
}
