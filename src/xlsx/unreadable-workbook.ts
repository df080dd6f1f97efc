/**
 * Why the bytes cannot be read: empty; not an Excel workbook (a renamed csv, a picture); the binary format of Excel
 * 97–2003; password-protected; unpacks to an unreasonable size; or a damaged Excel file.
 */
export type UnreadableReason = "empty" | "not-excel" | "old-excel" | "encrypted" | "too-large" | "damaged";

/** The only error `readWorkbook` throws; callers turn `reason` into a sentence in the user's language. */
export class UnreadableWorkbook extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, cause?: unknown) {
    super(`The workbook cannot be read: ${reason}`, { cause });
    this.name = "UnreadableWorkbook";
    this.reason = reason;
  }
}
