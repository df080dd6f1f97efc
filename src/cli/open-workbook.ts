import { fileProblemCodes } from "../xlsx/file-problem-codes";
import { openFile, UnreadableFile } from "../xlsx/open-file";
import type { Workbook } from "../xlsx/workbook";
import { type Failure, failure } from "./failure";

export function openWorkbook(bytes: Uint8Array, file: string): Workbook | Failure {
  try {
    return openFile(bytes, file);
  } catch (cause) {
    if (cause instanceof UnreadableFile)
      return failure(fileProblemCodes[cause.reason], { file, row: cause.row, document: cause.document });
    throw cause;
  }
}
