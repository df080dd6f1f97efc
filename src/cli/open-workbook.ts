import { readWorkbook } from "../xlsx/read-workbook";
import { UnreadableWorkbook, type UnreadableReason } from "../xlsx/unreadable-workbook";
import type { Workbook } from "../xlsx/workbook";
import { type Failure, type FailureCode, failure } from "./failure";

const codes: Readonly<Record<UnreadableReason, FailureCode>> = {
  empty: "file_empty",
  "not-excel": "not_excel",
  "old-excel": "old_excel",
  encrypted: "encrypted",
  "too-large": "too_large",
  damaged: "damaged",
};

/** The workbook in some bytes, or why they are none. */
export function openWorkbook(bytes: Uint8Array, file: string): Workbook | Failure {
  try {
    return readWorkbook(bytes);
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) return failure(codes[cause.reason], { file });
    throw cause;
  }
}
