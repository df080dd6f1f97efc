import { type FileProblem, openFile, UnreadableFile } from "../xlsx/open-file";
import type { Workbook } from "../xlsx/workbook";
import { type Failure, type FailureCode, failure } from "./failure";

const codes: Readonly<Record<FileProblem, FailureCode>> = {
  empty: "file_empty",
  "not-excel": "not_excel",
  "old-excel": "old_excel",
  encrypted: "encrypted",
  "too-large": "too_large",
  damaged: "damaged",
  "lock-file": "lock_file",
  "open-document": "open_document",
  "other-document": "other_document",
  "unpaired-quotes": "unpaired_quotes",
};

/** The workbook in some bytes, or why they are none. */
export function openWorkbook(bytes: Uint8Array, file: string): Workbook | Failure {
  try {
    return openFile(bytes, file);
  } catch (cause) {
    if (cause instanceof UnreadableFile)
      return failure(codes[cause.reason], { file, row: cause.row, document: cause.document });
    throw cause;
  }
}
