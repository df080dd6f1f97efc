import { readFileSync } from "node:fs";
import { type Failure, type FailureCode, failure } from "./failure";

const codes: Readonly<Record<string, FailureCode>> = { ENOENT: "file_not_found", EISDIR: "is_directory" };

export function readFile(file: string): Uint8Array | Failure {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return failure(codes[code ?? ""] ?? "file_unreadable", { file });
  }
}
